/** 0: done. 1: the answer is negative: an invalid dataset, a query with errors, nothing found. 2: wrong use or environment. */
export type ExitCode = 0 | 1 | 2;

/** What ends a command early. `message` is shown to people as it is: what is wrong, where, and the way out. */
export class CliError extends Error {
  readonly exitCode: Exclude<ExitCode, 0>;

  constructor(exitCode: Exclude<ExitCode, 0>, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CliError';
    this.exitCode = exitCode;
  }
}
