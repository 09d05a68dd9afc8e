/** The stable codes of errors that a caller can mend. GraphQL shows them as `extensions.code`. */
export type ErrorCode = 'BAD_USER_INPUT' | 'BAD_CURSOR' | 'UNKNOWN_ENTITY' | 'DEADLINE_EXCEEDED' | 'INVALID_DATASET' | 'INVALID_VOCABULARY' | 'LISTEN_FAILED';

/** A mistake of the caller: the message names the thing, the place and the way out, and is safe to show to anyone. */
export class EntenteError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EntenteError';
    this.code = code;
  }
}
