import type { Dataset } from '../model/dataset.js';
import { BUILT_IN_VOCABULARY, type Vocabulary } from '../model/vocabulary.js';
import { type DatasetFile, readDatasetFile, unreadFile } from './dataset-file.js';
import { type DatasetFiles, HEADER_FILE } from './dataset-files.js';
import { type Draft, draftDataset } from './draft.js';
import { type Issue, compareIssues, compareText } from './issue.js';
import { printable } from './hidden-characters.js';
import { readDatasetFiles } from './read-dataset-files.js';
import type { Finding, Rule } from './rule.js';
import { RULES } from './rules.js';
import type { SourceTexts } from './source-texts.js';

/** What came of reading a dataset. */
export interface LoadedDataset {
  /** Present where no MUST rule is broken. */
  readonly dataset?: Dataset;
  /** Every way in which a rule is broken, sorted by file, line and column. */
  readonly issues: readonly Issue[];
}

export interface LoadOptions {
  /** The texts of sources, to check evidence against. Default: evidence is not checked against texts. */
  readonly texts?: SourceTexts;
  /** The types that its records may have. Default: the built-in ones. */
  readonly vocabulary?: Vocabulary;
}

/** Reads a dataset from a folder and checks it. Whatever is wrong with the folder or its files is an issue, and never thrown. */
export async function loadDataset(dir: string, options: LoadOptions = {}): Promise<LoadedDataset> {
  return checkDataset(await readDatasetFiles(dir, options.vocabulary ?? BUILT_IN_VOCABULARY), options);
}

/** The same for files in memory. */
export function parseDataset(files: DatasetFiles, options: LoadOptions = {}): LoadedDataset {
  const { vocabulary = BUILT_IN_VOCABULARY } = options;
  return checkDataset(Array.from(files, ([name, content]) => readDatasetFile(name, content, vocabulary)), options);
}

function checkDataset(files: readonly DatasetFile[], { texts, vocabulary = BUILT_IN_VOCABULARY }: LoadOptions): LoadedDataset {
  const draft = draftDataset(complete(files, vocabulary), vocabulary, texts);
  const issues = RULES.flatMap((rule) => Array.from(rule.check(draft), (finding) => toIssue(rule, finding))).toSorted(compareIssues);
  return issues.some(({ level }) => level === 'MUST') ? { issues } : { dataset: toDataset(draft), issues };
}

/**
 * The files by name, whatever order they come in. Without its header a dataset is none; but if the folder itself could not be read, that is
 * all there is to say.
 */
function complete(files: readonly DatasetFile[], vocabulary: Vocabulary): readonly DatasetFile[] {
  const hasHeader = files.some(({ name }) => name === HEADER_FILE || name === '.');
  const all = hasHeader ? files : [...files, unreadFile(HEADER_FILE, 'it does not exist', vocabulary)];
  return all.toSorted((a, b) => compareText(a.name, b.name));
}

/** Messages quote what files hold, which may be anything. */
function toIssue({ id, level }: Rule, { place, message, help }: Finding): Issue {
  return { rule: id, level, ...place, path: printable(place.path), message: printable(message), help: printable(help) };
}

function toDataset({ header, entities, relations }: Draft): Dataset {
  const built = {
    entities: entities.flatMap(({ entity }) => entity ?? []),
    relations: relations.flatMap(({ relation }) => relation ?? []),
  };
  if (header === undefined || built.entities.length < entities.length || built.relations.length < relations.length) {
    throw new Error('A record broke no rule and could not be read. This is a defect of Entente: please report it with the dataset.');
  }
  return { ...header, ...built };
}
