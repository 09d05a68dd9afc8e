import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Vocabulary } from '../model/vocabulary.js';
import { type DatasetFile, largeFile, readDatasetFile, unreadFile } from './dataset-file.js';
import { MAX_FILE_BYTES, RELATIONS_FOLDER, roleOf } from './dataset-files.js';
import { readErrorReason } from './read-error-reason.js';

/** Reads the YAML files of a folder and of its `relations/`. What cannot be read comes back as a file with a fault. */
export async function readDatasetFiles(dir: string, vocabulary: Vocabulary): Promise<readonly DatasetFile[]> {
  const files: DatasetFile[] = [];
  for (const name of await listNames(dir, vocabulary)) {
    files.push(typeof name === 'string' ? await readOne(dir, name, vocabulary) : name);
    // Parsing is synchronous: between files, whoever shares the process gets its turn.
    await setImmediate();
  }
  return files;
}

/** The names of the files to read; or a fault in place of a folder that cannot be listed. */
async function listNames(dir: string, vocabulary: Vocabulary): Promise<readonly (string | DatasetFile)[]> {
  const names: (string | DatasetFile)[] = [];
  try {
    for (const name of await readdir(dir)) {
      if (isYaml(name)) names.push(name);
      if (name === RELATIONS_FOLDER) names.push(...(await listRelations(dir, vocabulary)));
    }
  } catch (error) {
    names.push(unreadFile('.', readErrorReason(error), vocabulary));
  }
  return names;
}

async function listRelations(dir: string, vocabulary: Vocabulary): Promise<readonly (string | DatasetFile)[]> {
  try {
    const entries = await readdir(join(dir, RELATIONS_FOLDER), { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory() || isYaml(entry.name)).map(({ name }) => `${RELATIONS_FOLDER}/${name}`);
  } catch (error) {
    return [unreadFile(RELATIONS_FOLDER, readErrorReason(error), vocabulary)];
  }
}

async function readOne(dir: string, name: string, vocabulary: Vocabulary): Promise<DatasetFile> {
  if (roleOf(name, vocabulary) === undefined) return readDatasetFile(name, '', vocabulary);
  try {
    const path = join(dir, name);
    const info = await stat(path);
    // A pipe or a device would be read without end.
    if (!info.isFile()) return unreadFile(name, 'it is no regular file', vocabulary);
    return info.size > MAX_FILE_BYTES ? largeFile(name, vocabulary) : readDatasetFile(name, await readFile(path), vocabulary);
  } catch (error) {
    return unreadFile(name, readErrorReason(error), vocabulary);
  }
}

/** Editors leave hidden files beside those they have open. */
function isYaml(name: string): boolean {
  return /^[^.].*\.ya?ml$/i.test(name);
}
