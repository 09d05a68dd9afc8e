import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** `entente serve` in a process of its own, as `npm start` runs it. It says what a person reads, unless `--log` is among the arguments. */
export class ServeProcess {
  readonly lines: string[] = [];
  readonly exit: Promise<number | null>;
  readonly #child: ChildProcess;
  readonly #waiting = new Set<() => void>();

  constructor(...args: readonly string[]) {
    const log = args.includes('--log') ? [] : ['--log', 'text'];
    this.#child = spawn(process.execPath, [MAIN, 'serve', ...log, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      if (stream === null) continue;
      createInterface(stream).on('line', (line) => {
        this.lines.push(line);
        for (const look of this.#waiting) look();
      });
    }
    this.exit = once(this.#child, 'close').then(([code]: readonly unknown[]) => (typeof code === 'number' ? code : null));
  }

  /** Sends a signal. */
  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  /** The first line that says this, from the `from`th on, once it is there. Rejects if the process ends without it. */
  line(pattern: RegExp, from = 0): Promise<string> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = this.lines.slice(from).find((line) => pattern.test(line));
        if (found === undefined) return;
        this.#waiting.delete(look);
        resolve(found);
      };
      this.#waiting.add(look);
      void this.exit.then((code) => reject(new Error(`It ended with ${code} before it said ${pattern}:\n${this.lines.join('\n')}`)));
      look();
    });
  }

  /** The URL of its start-up line. */
  async url(): Promise<string> {
    const line = await this.line(/http:\/\/\S+\//);
    return /http:\/\/\S+\//.exec(line)?.[0] ?? '';
  }

  async stop(): Promise<void> {
    this.signal('SIGKILL');
    await this.exit;
  }
}
