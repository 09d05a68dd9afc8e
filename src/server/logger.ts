/**
 * Where the server tells what happens: an object with `event` and what belongs to it, and a sentence for people. `console` is one, so is a pino
 * logger, and `createLogger` makes one.
 */
export interface Logger {
  debug(facts: unknown, message?: string): void;
  info(facts: unknown, message?: string): void;
  warn(facts: unknown, message?: string): void;
  error(facts: unknown, message?: string): void;
}
