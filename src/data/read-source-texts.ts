import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EntenteError } from '../model/entente-error.js';
import { decodeText } from './decode-text.js';
import { readErrorReason } from './read-error-reason.js';
import { SourceTexts } from './source-texts.js';

/** A larger file is no article. */
const MAX_TEXT_BYTES = 32 * 1024 * 1024;

/**
 * Reads the texts of sources from the files of a folder, not of its subfolders. A file that is no UTF-8 text, or larger than
 * 32 MB, comes back as unreadable. A folder that cannot be read is an `EntenteError` with code `BAD_USER_INPUT`.
 */
export async function readSourceTexts(dir: string): Promise<SourceTexts> {
  const texts = new Map<string, string>();
  const unreadable = new Map<string, string>();
  for (const name of await listNames(dir)) {
    const path = join(dir, name);
    try {
      const info = await stat(path);
      if (!info.isFile()) continue;
      if (info.size > MAX_TEXT_BYTES) {
        unreadable.set(name, 'it is larger than 32 MB');
        continue;
      }
      const decoded = decodeText(await readFile(path));
      if (decoded.ok) texts.set(name, decoded.text);
      else unreadable.set(name, decoded.message);
    } catch (error) {
      unreadable.set(name, readErrorReason(error));
    }
  }
  return new SourceTexts(texts, unreadable);
}

async function listNames(dir: string): Promise<readonly string[]> {
  try {
    return (await readdir(dir)).toSorted();
  } catch (error) {
    throw new EntenteError(
      'BAD_USER_INPUT',
      `The sources' folder "${dir}" cannot be read: ${readErrorReason(error)}. Name a folder that holds their texts.`,
      { cause: error },
    );
  }
}
