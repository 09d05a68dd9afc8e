/** Where the server tells what went wrong on its side. `console` is one, and so is a pino logger. */
export interface Logger {
  debug(message: unknown): void;
  info(message: unknown): void;
  warn(message: unknown): void;
  error(message: unknown): void;
}
