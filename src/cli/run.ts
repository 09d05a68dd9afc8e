import { CommanderError } from 'commander';
import { CliError, type ExitCode } from './cli-error.js';
import { errorText } from './error-text.js';
import type { Io } from './io.js';
import { createProgram } from './program.js';
import { createPaint } from './render/paint.js';
import type { Invocation } from './invocation.js';

/** Runs `entente` with these arguments, without the node executable and the script, and answers with its exit code. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const invocation: Invocation = { io, exitCode: 0 };
  try {
    await createProgram(invocation).parseAsync([...argv], { from: 'user' });
    return invocation.exitCode;
  } catch (error) {
    // Commander has said what is wrong, or printed the help or the version that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    io.stderr.write(`${createPaint(io.stderr.colour)('bad', 'error:')} ${errorText(error)}\n`);
    return error instanceof CliError ? error.exitCode : 2;
  }
}
