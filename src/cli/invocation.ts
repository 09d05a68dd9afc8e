import type { ExitCode } from './cli-error.js';
import type { Io } from './io.js';

/** One run of a command. Like `process.exitCode`, `exitCode` is what it will end with if nothing is thrown. */
export interface Invocation {
  readonly io: Io;
  exitCode: ExitCode;
}
