/** An answer to a question, ready to be sent. */
export interface WrittenAnswer {
  readonly status: number;
  /** Names in lower case; `content-type` is among them. */
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
}
