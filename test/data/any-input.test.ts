import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LoadedDataset, parseDataset } from '../../src/data/load-dataset.js';
import { SMALL_TEXTS, smallDataset } from '../support/dataset-files.js';

const NAMES = [...smallDataset().keys()];

/** Pieces that YAML and the dataset give a meaning. */
const piece = fc.oneof(
  fc.constantFrom('- ', ': ', '\n', '  ', '? ', '[', ']', '{', '}', '"', "'", '|', '>', '&a ', '*a', '!!str ', '#', '---\n', '...\n', '%YAML 1.1\n', '\t', ',', '<<: ', '\0', '\r', '\u202E', '\uD800', '~', '__proto__: '),
  fc.constantFrom(...NAMES.flatMap((name) => (smallDataset().get(name) ?? '').split(/(?<=\n)/))),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

/** The small dataset with some stretches of its files cut out, repeated or overwritten. */
const damaged = fc
  .array(fc.record({ name: fc.constantFrom(...NAMES), at: fc.nat(3000), length: fc.nat(40), by: fc.oneof(fc.constant(''), anyText) }), { minLength: 1, maxLength: 4 })
  .map((damages) => {
    const files = new Map(smallDataset());
    for (const { name, at, length, by } of damages) {
      const text = files.get(name) ?? '';
      const start = at % (text.length + 1);
      files.set(name, text.slice(0, start) + by + text.slice(start + length));
    }
    return files;
  });

/** What is wrong with an answer itself, whatever the files. */
function unsound(files: ReadonlyMap<string, string | Uint8Array>, { dataset, issues }: LoadedDataset): readonly unknown[] {
  const isSorted = issues.every((issue, index) => {
    const before = issues[index - 1] ?? issue;
    return before.file === issue.file ? before.line < issue.line || (before.line === issue.line && before.column <= issue.column) : before.file < issue.file;
  });
  return [
    ...((dataset === undefined) === issues.some(({ level }) => level === 'MUST') ? [] : ['a dataset is given if and only if no MUST rule is broken']),
    ...(isSorted ? [] : ['issues are sorted']),
    ...issues.filter(({ file, line, column, message, help }) => {
      const content = files.get(file);
      const lines = typeof content === 'string' ? content.replace(/^\uFEFF/, '').split('\n') : undefined;
      const isOutside = lines !== undefined && (line > lines.length || column > (lines[line - 1]?.length ?? 0) + 1);
      return message === '' || help === '' || line < 1 || column < 1 || isOutside;
    }),
  ];
}

test('any text in any file is read without a throw, and every issue stands somewhere in it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), anyText, (name, text) => {
      const files = new Map([[name, text]]);
      expect(unsound(files, parseDataset(files, { texts: SMALL_TEXTS }))).toEqual([]);
    }),
  );
});

test('a damaged dataset is read without a throw, and every issue stands somewhere in it', () => {
  fc.assert(
    fc.property(damaged, (files) => {
      expect(unsound(files, parseDataset(files, { texts: SMALL_TEXTS }))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('any bytes in any file are read without a throw', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), fc.uint8Array({ maxLength: 200 }), (name, bytes) => {
      const files = new Map([[name, bytes]]);
      expect(unsound(files, parseDataset(files))).toEqual([]);
    }),
  );
});

test('files of any names are read without a throw', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('relations', 'relations/', '.', '__proto__', 'relations/../dataset.yaml')), fc.string()), (files) => {
      expect(parseDataset(new Map(Object.entries(files))).dataset).toBeUndefined();
    }),
    { numRuns: 50 },
  );
});
