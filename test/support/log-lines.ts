import { type LoggerOptions, createLogger } from '../../src/server/telemetry/create-logger.js';

export type LogRecord = Readonly<Record<string, unknown>>;

/** Keeps what a logger writes, and lets a test wait for it: a request is told of only after its answer is out. */
export class LogLines {
  readonly lines: string[] = [];
  readonly #waiting = new Set<() => void>();

  logger(options: Omit<LoggerOptions, 'write'> = { format: 'json' }): ReturnType<typeof createLogger> {
    return createLogger({
      ...options,
      write: (line) => {
        this.lines.push(line);
        for (const look of this.#waiting) look();
      },
    });
  }

  /** Every line as the JSON that it must be. */
  get records(): readonly LogRecord[] {
    return this.lines.map((line) => JSON.parse(line) as LogRecord);
  }

  /** The first record with these members, once it is there. */
  record(members: LogRecord): Promise<LogRecord> {
    return this.#first(() => this.records.find((record) => Object.entries(members).every(([name, value]) => record[name] === value)));
  }

  /** The first line that says this, once it is there. */
  line(pattern: RegExp): Promise<string> {
    return this.#first(() => this.lines.find((line) => pattern.test(line)));
  }

  #first<T>(find: () => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = find();
        if (found === undefined) return;
        this.#waiting.delete(look);
        resolve(found);
      };
      this.#waiting.add(look);
      look();
    });
  }
}
