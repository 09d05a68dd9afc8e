import { createReadStream } from 'node:fs';
import { decodeText } from '../data/decode-text.js';
import { readErrorReason } from '../data/read-error-reason.js';
import { CliError } from './cli-error.js';

const MEBIBYTE = 1024 * 1024;

/** Reads UTF-8 text from chunks, of which there may be `maxMebibytes`. `name` says in errors where it is from. */
export async function readText(chunks: AsyncIterable<Uint8Array>, name: string, maxMebibytes: number): Promise<string> {
  const bytes = await readBytes(chunks, name, maxMebibytes * MEBIBYTE);
  if (bytes === undefined) throw new CliError(2, `${name} is too large: at most ${maxMebibytes} MB are read.`);
  const decoded = decodeText(bytes);
  if (decoded.ok) return decoded.text;
  throw new CliError(2, `${name} cannot be read from line ${decoded.line} on: ${decoded.message}.`);
}

/** The same from a file. */
export function readTextFile(path: string, maxMebibytes: number): Promise<string> {
  return readText(createReadStream(path), path, maxMebibytes);
}

/** All the bytes; nothing if there are more than `most`, of which the rest is not read. */
async function readBytes(chunks: AsyncIterable<Uint8Array>, name: string, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of chunks) {
      size += chunk.byteLength;
      if (size > most) return undefined;
      parts.push(chunk);
    }
  } catch (error) {
    throw new CliError(2, `${name} cannot be read: ${readErrorReason(error)}.`, { cause: error });
  }
  return Buffer.concat(parts);
}
