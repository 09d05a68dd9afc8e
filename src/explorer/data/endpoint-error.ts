/** What keeps an answer away, and passes by itself. */
export type Hindrance = 'UNREACHABLE' | 'BUSY';

/** Why a question has no answer: something that passes, or REFUSED, which is about the question. */
export class EndpointError extends Error {
  readonly kind: Hindrance | 'REFUSED';
  /** The endpoint's own code, if it gave one. */
  readonly code: string | undefined;

  constructor(kind: EndpointError['kind'], message: string, code?: string) {
    super(message);
    this.kind = kind;
    this.code = code;
  }
}
