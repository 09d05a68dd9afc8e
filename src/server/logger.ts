/**
 * Where the server tells what happens: an object with `event` and what belongs to it, and a sentence for people. `console` is one, so is a pino
 * logger, and `createLogger` makes one.
 */
export interface Logger {
  debug(facts: unknown, message?: string): void;
  info(facts: unknown, message?: string): void;
  warn(facts: unknown, message?: string): void;
  error(facts: unknown, message?: string): void;
  /** Whether anybody wants to know what is told at a level, as pino says it. Without it all is told. */
  isLevelEnabled?(level: 'debug' | 'info' | 'warn' | 'error'): boolean;
}
