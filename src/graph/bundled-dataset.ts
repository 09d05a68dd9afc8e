import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The dataset that comes with the package. From `src/graph` and from `dist/graph` it lies equally far. */
export const BUNDLED_DATASET: string = fileURLToPath(new URL('../../graph-data', import.meta.url));

/** Where the build puts it in compiled form: beside the built library alone, so that what is not built reads the dataset itself. */
const COMPILED = new URL('../dataset/', import.meta.url);

/** The file in which a dataset's folder is found compiled, named for all that the folder holds: one that was changed since has no such file. */
export async function compiledFile(dir: string): Promise<URL> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).toSorted();
  const contents = await Promise.all(paths.map((path) => readFile(path)));
  const hash = createHash('sha256');
  for (const [index, path] of paths.entries()) {
    const content = contents[index] ?? '';
    hash.update(`${path.slice(dir.length)}\0${content.length}\0`).update(content);
  }
  return new URL(`${hash.digest('hex')}.json`, COMPILED);
}

/** The bundled dataset as the build has compiled it, ten times as fast to read as its files; undefined where it was not built, or was changed since. */
export async function readBundledCompiled(): Promise<string | undefined> {
  try {
    return await readFile(await compiledFile(BUNDLED_DATASET), 'utf8');
  } catch {
    // Whatever is wrong, the dataset itself is read, and says what.
    return undefined;
  }
}
