import { DatasetError } from '../graph/dataset-error.js';
import { EntenteError } from '../model/entente-error.js';
import { CliError } from './cli-error.js';
import { printable } from './render/printable.js';

/** What a person is told of an error: one line, and lines below it where there are things to choose from or to mend. */
export function errorText(error: unknown): string {
  return textOf(error).split('\n').map(printable).join('\n');
}

function textOf(error: unknown): string {
  if (error instanceof DatasetError) return datasetText(error);
  if (error instanceof CliError || error instanceof EntenteError) return error.message;
  return `entente itself has failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

function datasetText({ message, issues }: DatasetError): string {
  const folder = issues.find(({ file }) => file === '.');
  const [headline = message] = message.split('\n');
  if (folder !== undefined) return `${headline} ${folder.message} ${folder.help}`;
  return `${message}\n"entente validate" lists all that is to be mended.`;
}
