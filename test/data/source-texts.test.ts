import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cite } from '../../src/data/cite.js';
import { readSourceTexts } from '../../src/data/read-source-texts.js';
import { SourceText } from '../../src/data/source-text.js';
import { SourceTexts } from '../../src/data/source-texts.js';
import { EntenteError } from '../../src/model/entente-error.js';

const RAW = 'The dove 🕊 came\r\nto the cafe\u0301.';
const TEXT = new SourceText(RAW);
const SOURCE = { text: { file: 'dove.txt', sha256: TEXT.sha256, length: TEXT.length } };
const CAFE = { start: 23, end: 27, sha256: new SourceText('café').sha256 };

describe('an excerpt', () => {
  test('is the passage that was cited, verified by its hash', () => {
    expect(new SourceTexts([['dove.txt', RAW]]).excerpt(CAFE, SOURCE)).toEqual({ status: 'VERIFIED', text: 'café' });
  });

  test('is found in a file of another name by the hash of its text', () => {
    expect(new SourceTexts([['003_x.txt', RAW]]).excerpt(CAFE, SOURCE)).toEqual({ status: 'VERIFIED', text: 'café' });
  });

  test('is a mismatch where the text has changed, with both hashes', () => {
    const changed = new SourceTexts([['dove.txt', RAW.replace('The', 'One')], ['other.txt', RAW.replace('came', 'went away')]]);
    expect(changed.excerpt(CAFE, SOURCE)).toEqual({ status: 'VERIFIED', text: 'café' });
    const moved = new SourceTexts([['dove.txt', `So: ${RAW}`]]);
    expect(moved.excerpt(CAFE, SOURCE)).toEqual({ status: 'MISMATCH', expected: CAFE.sha256, actual: new SourceText('the ').sha256 });
  });

  test('is a mismatch beyond the end of the text', () => {
    expect(new SourceTexts([['dove.txt', 'Short.']]).excerpt(CAFE, SOURCE).status).toBe('MISMATCH');
  });

  test('is unavailable without the text, or without the source', () => {
    expect(new SourceTexts([]).excerpt(CAFE, SOURCE)).toEqual({ status: 'UNAVAILABLE' });
    expect(new SourceTexts([['dove.txt', RAW]]).excerpt(CAFE, undefined)).toEqual({ status: 'UNAVAILABLE' });
  });

  test('is found whatever normal form the file system gives names back in', () => {
    const source = { text: { ...SOURCE.text, file: 'café.txt', sha256: '0'.repeat(64) } };
    expect(new SourceTexts([['cafe\u0301.txt', RAW]]).excerpt(CAFE, source).status).toBe('VERIFIED');
  });
});

describe('a folder of texts', () => {
  test('is read file by file; what is no text is named with the reason', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'entente-texts-'));
    try {
      await writeFile(join(dir, 'dove.txt'), RAW);
      await writeFile(join(dir, 'photo.jpg'), new Uint8Array([0xff, 0xd8, 0x00]));
      await writeFile(join(dir, 'latin1.txt'), Buffer.from('café', 'latin1'));
      await mkdir(join(dir, 'more'));
      const texts = await readSourceTexts(dir);
      expect(texts.size).toBe(1);
      expect(texts.textOf(SOURCE)?.text).toBe('The dove 🕊 came\nto the café.');
      expect([...texts.unreadable]).toEqual([
        ['latin1.txt', 'it is not valid UTF-8'],
        ['photo.jpg', 'it is a binary file, or text in another encoding than UTF-8'],
      ]);
    } finally {
      await rm(dir, { recursive: true });
    }
  });

  test('that cannot be read is a mistake of the caller, told in one line', async () => {
    const dir = join(tmpdir(), 'entente-no-such-folder');
    const error: unknown = await readSourceTexts(dir).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EntenteError);
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', message: `The sources' folder "${dir}" cannot be read: it does not exist. Name a folder that holds their texts.` });
  });
});

test('what is cited from a text is verified in it', () => {
  const citation = cite(TEXT, 'dove 🕊 came to');
  if (citation.status !== 'FOUND') throw new Error(citation.message);
  expect(new SourceTexts([['dove.txt', RAW]]).excerpt(citation.place, SOURCE)).toEqual({ status: 'VERIFIED', text: 'dove 🕊 came\nto' });
});
