/** All that a command sees of the process around it, so that tests can put something else in its place. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
}

export interface Input {
  /** A person sits there: waiting for input would look like a hang. */
  readonly isTerminal: boolean;
  chunks(): AsyncIterable<Uint8Array>;
}

export interface Output {
  write(text: string): void;
  /** Columns of the terminal; absent where it is none. */
  readonly columns: number | undefined;
  /** Whether colours are wanted there (`NO_COLOR`, `FORCE_COLOR`, a pipe). */
  readonly colour: boolean;
}
