import { existsSync } from 'node:fs';
import { draftDataset } from '../data/draft.js';
import { suggest } from '../data/did-you-mean.js';
import { readDatasetFiles } from '../data/read-dataset-files.js';
import { readSourceTexts } from '../data/read-source-texts.js';
import { SourceText } from '../data/source-text.js';
import { BUNDLED_DATASET } from '../graph/bundled-dataset.js';
import { BUILT_IN_VOCABULARY } from '../model/vocabulary.js';
import type { Source } from '../model/entity.js';
import { CliError } from './cli-error.js';
import type { DatasetOptions } from './options/dataset-options.js';
import { readTextFile } from './read-text.js';

/** As the readers of source texts allow. */
const MAX_MEBIBYTES = 32;

/** A source's text, and the source if it is one of the dataset. */
export interface FoundText {
  readonly text: SourceText;
  readonly source?: Source;
}

/** The text that a person means by the path of a file, or by a source's id or what follows its colon. */
export async function findSourceText(given: string, { data = BUNDLED_DATASET, sources }: DatasetOptions): Promise<FoundText> {
  if (existsSync(given)) return { text: new SourceText(await readTextFile(given, MAX_MEBIBYTES)) };
  const source = await findSource(given, data);
  if (sources === undefined) throw new CliError(2, `the text of ${source.id} is not at hand: name the folder that holds it with --sources DIR.`);
  const text = (await readSourceTexts(sources)).textOf(source);
  if (text === undefined) throw new CliError(2, `${sources} has no ${source.text.file}, nor a text with the hash of ${source.id}.`);
  if (text.sha256 !== source.text.sha256) {
    throw new CliError(2, `the text in ${sources} is not the one that ${source.id} was made from: its SHA-256 is ${text.sha256}, not ${source.text.sha256}.`);
  }
  return { text, source };
}

/** Looks into the dataset as it is, since someone who is about to mend it cannot wait until it is valid. */
async function findSource(given: string, data: string): Promise<Source> {
  const { entities } = draftDataset(await readDatasetFiles(data, BUILT_IN_VOCABULARY), BUILT_IN_VOCABULARY);
  const known = entities.flatMap(({ entity }) => (entity?.type === 'source' ? [entity] : []));
  const found = known.find(({ id }) => id === given || id === `source:${given}`);
  if (found !== undefined) return found;
  const wayOut = known.length === 0 ? `${data} has no sources.` : suggest(given, known.map(({ id }) => id));
  throw new CliError(1, `"${given}" is neither a file nor the id of a source. ${wayOut}`);
}
