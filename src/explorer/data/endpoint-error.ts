/** Why a question has no answer. UNREACHABLE and BUSY pass by themselves; REFUSED is about the question. */
export class EndpointError extends Error {
  readonly kind: 'UNREACHABLE' | 'BUSY' | 'REFUSED';
  /** The endpoint's own code, if it gave one. */
  readonly code: string | undefined;

  constructor(kind: EndpointError['kind'], message: string, code?: string) {
    super(message);
    this.kind = kind;
    this.code = code;
  }
}
