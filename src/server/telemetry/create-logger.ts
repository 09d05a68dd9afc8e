import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import { HIDDEN_CHARACTER } from '../../data/hidden-characters.js';
import type { Logger } from '../logger.js';
import { textOf } from './text-of.js';

export type LogFormat = 'json' | 'text';
/** From the most to the least talkative. `debug` tells of requests for pages, health and metrics too. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

export interface LoggerOptions {
  /** `json`: one object a line, for programs. `text`: for people. Default: `text` where stderr is a terminal, and `json` elsewhere. */
  readonly format?: LogFormat;
  /** What is less than this is left out. Default `info`. */
  readonly level?: LogLevel;
  /** Takes a line, with its end. Default: it is written to stderr, and never waits for those who read it. */
  readonly write?: (line: string) => void;
}

export interface OwnLogger extends Logger {
  /** Writes what is left, at the end. Resolves with false if nobody took it within a second. */
  close(): Promise<boolean>;
}

/** So many bytes wait for whoever reads stderr; what comes when there are more is lost, since the server must go on. */
const MOST_WAITING = 8_000_000;
const PATIENCE_MS = 1_000;

/** A logger of events, as lines that nothing from outside can break: whatever does not print is written as `\uXXXX`. */
export function createLogger({ format = defaultFormat(), level = 'info', write }: LoggerOptions = {}): OwnLogger {
  const destination = write === undefined ? standardError() : { write, close: async () => true };
  const stream = format === 'json' ? destination : { write: (line: string) => destination.write(textOf(JSON.parse(line))) };
  const logger = pino(
    {
      level,
      // Whoever collects the lines knows the machine and the process.
      base: null,
      messageKey: 'message',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      hooks: { streamWrite: escapeHidden },
    },
    stream,
  );
  return Object.assign(logger, { close: destination.close });
}

let fallback: Logger | undefined;

/** Tells on stderr what goes wrong, and nothing else: for those who did not choose a logger. One for all of them. */
export function defaultLogger(): Logger {
  fallback ??= createLogger({ level: 'warn' });
  return fallback;
}

/** The format where none was chosen. */
export function defaultFormat(): LogFormat {
  return process.stderr.isTTY ? 'text' : 'json';
}

interface Destination {
  readonly write: (line: string) => void;
  readonly close: () => Promise<boolean>;
}

function standardError(): Destination {
  const stderr = pino.destination({ dest: 2, sync: false, maxLength: MOST_WAITING });
  let isClosed = false;
  return {
    // A reload that was under way may end after the log.
    write: (line) => {
      if (!isClosed) stderr.write(line);
    },
    close: async () => {
      isClosed = true;
      const closed = once(stderr, 'close').then(() => true);
      stderr.end();
      const isWritten = await Promise.race([closed, delay(PATIENCE_MS, false, { ref: false })]);
      // Pino would write the rest when the process ends, and wait for it without end.
      if (!isWritten) stderr.flushSync = () => undefined;
      return isWritten;
    },
  };
}

const HIDDEN = new RegExp(HIDDEN_CHARACTER.source, 'gu');
/** Most lines: to look for more in them would take longer than to write them. */
const PLAIN = /^[ -~]*\n$/;

/** In JSON such characters stand within strings alone, where an escape is as good. */
function escapeHidden(json: string): string {
  if (PLAIN.test(json)) return json;
  return json.replace(HIDDEN, (character) =>
    Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join(''),
  );
}
