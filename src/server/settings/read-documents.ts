import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { GraphQLError, parse } from 'graphql';
import { EntenteError } from '../../model/entente-error.js';

/** The GraphQL documents of a folder, one a `.graphql` file. Throws `EntenteError` BAD_USER_INPUT that names what cannot be read. */
export async function readDocuments(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new EntenteError('BAD_USER_INPUT', `documents: the folder ${folder} cannot be read.`, { cause: error });
  });
  const files = names.filter((name) => name.endsWith('.graphql')).toSorted();
  if (files.length === 0) throw new EntenteError('BAD_USER_INPUT', `documents: the folder ${folder} has no .graphql file, and so nothing could be asked.`);
  return Promise.all(files.map((name) => readDocument(join(folder, name))));
}

async function readDocument(file: string): Promise<string> {
  const text = await readFile(file, 'utf8');
  try {
    parse(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const place = error.locations?.[0];
    throw new EntenteError('BAD_USER_INPUT', `documents: ${file}${place === undefined ? '' : `:${place.line}:${place.column}`}: ${error.message}`, { cause: error });
  }
  return text;
}
