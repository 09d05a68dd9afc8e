import { styleText } from 'node:util';
import type { Io, Output } from './io.js';

/** So many bytes wait for a reader of stderr that does not read; then lines are left out, since a server must not fill its memory with them. */
const MOST_UNREAD = 1_000_000;

/** The real process. A reader that stops listening (`| head -1`) ends it quietly; output that cannot be written ends it with 2. */
export function processIo(): Io {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`error: the output cannot be written: ${error.message}.\n`);
    process.exit(2);
  });
  process.stderr.on('error', () => process.exit(2));
  return {
    env: process.env,
    stdin: {
      // Asked for only when it is needed, since Node opens the stream then.
      get isTerminal() {
        return process.stdin.isTTY === true;
      },
      chunks: () => process.stdin,
    },
    stdout: output(process.stdout),
    stderr: { ...output(process.stderr), write: (text) => void (process.stderr.writableLength < MOST_UNREAD && process.stderr.write(text)) },
  };
}

function output(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    // A terminal that does not know its width says 0.
    columns: stream.isTTY && stream.columns > 0 ? stream.columns : undefined,
    // Node knows the rules of NO_COLOR, FORCE_COLOR, TERM and pipes: it leaves a text alone where they ask for none.
    colour: styleText('bold', 'x', { stream }) !== 'x',
  };
}
