/** Holds back whoever passes until it is opened. */
export class Gate {
  #arrive = (): void => undefined;
  #release = (): void => undefined;
  /** Resolves when somebody stands before it. */
  readonly reached = new Promise<void>((resolve) => (this.#arrive = resolve));
  readonly #opened = new Promise<void>((resolve) => (this.#release = resolve));

  pass(): Promise<void> {
    this.#arrive();
    return this.#opened;
  }

  open(): void {
    this.#release();
  }
}
