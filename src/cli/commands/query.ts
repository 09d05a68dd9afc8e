import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { CliError } from '../cli-error.js';
import { examples } from '../examples.js';
import type { Io } from '../io.js';
import { type DatasetOptions, addDatasetOptions } from '../options/dataset-options.js';
import { readText, readTextFile } from '../read-text.js';
import { jsonText } from '../render/printable.js';
import type { Invocation } from '../invocation.js';

/** More than any query that a person or a program writes, and refused in no time. */
const MAX_MEBIBYTES = 1;

interface Options extends DatasetOptions {
  readonly file?: string;
  readonly variables?: string;
  readonly operation?: string;
}

/** `entente query`: a GraphQL document, answered without a server. */
export function addQuery(program: Command, invocation: Invocation): void {
  const { io } = invocation;
  const command = program
    .command('query')
    .summary('answer a GraphQL query')
    .description('Answer a GraphQL query and print the result as JSON. Exit code 1: the result has errors.')
    .argument('[document]', 'the query; "-" or nothing reads it from standard input')
    .option('-f, --file <file>', 'read the query from a file')
    .option('--variables <json>', 'its variables, a JSON object; or @file to read them from one')
    .option('--operation <name>', 'which of several operations in the document')
    .option('--json', 'the result is JSON in any case');
  addDatasetOptions(command)
    .addHelpText(
      'after',
      examples(
        `entente query '{ country(id: "CHN") { name } }'`,
        'entente query --file who.graphql --variables \'{"at": "2012-06-03"}\'',
        'cat who.graphql | entente query --variables @who.json',
      ),
    )
    .action(async (document: string | undefined, options: Options) => {
      const source = await readDocument(document, options.file, io);
      const variables = await readVariables(options.variables);
      const { openGraph } = await import('../open-graph.js');
      const { execute } = await openGraph(options, io.env);
      const result = await execute({ source, variables, operation: options.operation });
      io.stdout.write(jsonText(result));
      if (result.errors !== undefined) invocation.exitCode = 1;
    });
}

async function readDocument(document: string | undefined, file: string | undefined, { stdin }: Io): Promise<string> {
  if (document !== undefined && file !== undefined) throw new CliError(2, 'the query is given twice: leave out --file or the argument.');
  if (file !== undefined) return notEmpty(await readTextFile(file, MAX_MEBIBYTES), file);
  if (document !== undefined && document !== '-') {
    // Every query has a brace, so this is the name of a file and no query.
    if (!document.includes('{') && existsSync(document)) throw new CliError(2, `${document} is a file: write --file ${document}.`);
    return notEmpty(document, 'the query');
  }
  if (document === undefined && stdin.isTerminal) {
    throw new CliError(2, 'there is no query: write it as an argument, as --file FILE, or pipe it in.');
  }
  return notEmpty(await readText(stdin.chunks(), 'standard input', MAX_MEBIBYTES), 'standard input');
}

function notEmpty(text: string, name: string): string {
  if (text.trim() === '') throw new CliError(2, `${name} is empty: a query looks like { dataset { name } }.`);
  return text;
}

async function readVariables(given: string | undefined): Promise<Readonly<Record<string, unknown>>> {
  if (given === undefined) return {};
  const name = given.startsWith('@') ? given.slice(1) : '--variables';
  const text = given.startsWith('@') ? await readTextFile(name, MAX_MEBIBYTES) : given;
  const value = parseJson(text, name);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new CliError(2, `${name} is not a JSON object: write {"name": value}.`);
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CliError(2, `${name} is not JSON: ${error instanceof Error ? error.message : String(error)}.`, { cause: error });
  }
}
