import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const pathOf = (file: string): string => fileURLToPath(new URL(`../../examples/${file}`, import.meta.url));

/** Runs an example to its end, as its README says, and gives what it printed. Rejects if it fails. */
export function runExample(file: string): Promise<{ readonly stdout: string; readonly stderr: string }> {
  return promisify(execFile)(process.execPath, [pathOf(file)]);
}

/**
 * Runs a test on an example that serves, at a free port, with the URL that it prints. Then asks it to end; resolves with its exit code.
 */
export async function withExample(file: string, test: (url: string) => Promise<void>): Promise<number | null> {
  const server = spawn(process.execPath, [pathOf(file)], { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(server, 'exit');
  try {
    const [line]: unknown[] = await once(createInterface(server.stdout), 'line');
    await test(/http:\S+/.exec(String(line))?.[0] ?? '');
    server.kill('SIGTERM');
    await exit;
    return server.exitCode;
  } finally {
    server.kill('SIGKILL');
  }
}
