import { fileURLToPath } from 'node:url';
import type { ExitCode } from '../../../src/cli/cli-error.js';
import { run } from '../../../src/cli/run.js';

const fixture = (path: string): string => fileURLToPath(new URL(`../fixture/${path}`, import.meta.url));

/** A small dataset of countries around a lake that is on no map, and the text of its one source. */
export const DATASET = fixture('dataset');
export const SOURCES = fixture('sources');
export const TEXT_FILE = fixture('sources/gazette.txt');

export interface CliResult {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliSurroundings {
  readonly env?: Readonly<Record<string, string>>;
  /** What is piped in. Default: a person sits there. */
  readonly stdin?: string | AsyncIterable<Uint8Array>;
  readonly columns?: number;
  readonly colour?: boolean;
}

/** Runs the command in this process over the small dataset, unless told otherwise. */
export async function runCli(argv: readonly string[], { env, ...surroundings }: CliSurroundings = {}): Promise<CliResult> {
  return runIn(run, argv, { env: { ENTENTE_DATA: DATASET, ...env }, ...surroundings });
}

/** Runs the built command in this process over the bundled dataset, which it finds compiled: for those who ask much of it. */
export async function runBuiltCli(argv: readonly string[], surroundings: CliSurroundings = {}): Promise<CliResult> {
  const { run: runBuilt }: { readonly run: typeof run } = await import(new URL('../../../dist/cli/run.js', import.meta.url).href);
  return runIn(runBuilt, argv, surroundings);
}

async function runIn(command: typeof run, argv: readonly string[], { env = {}, stdin, columns, colour = false }: CliSurroundings): Promise<CliResult> {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const code = await command(argv, {
    env,
    stdin: {
      isTerminal: stdin === undefined,
      chunks: () => (typeof stdin === 'object' ? stdin : bytes(stdin ?? '')),
    },
    stdout: { write: (text) => void stdout.push(text), columns, colour },
    stderr: { write: (text) => void stderr.push(text), columns, colour },
  });
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
