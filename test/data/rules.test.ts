import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { RULES } from '../../src/data/rules.js';

/** What has once been published stays: an id may be retired, and is never given to another rule. */
const FROZEN = {
  'ENT-0001': 'MUST', 'ENT-0002': 'MUST', 'ENT-0003': 'MUST', 'ENT-0004': 'MUST', 'ENT-0005': 'MUST',
  'ENT-0006': 'MUST', 'ENT-0007': 'MUST', 'ENT-0008': 'MUST', 'ENT-0009': 'MUST', 'ENT-0010': 'MUST',
  'ENT-0101': 'MUST', 'ENT-0102': 'MUST', 'ENT-0103': 'MUST', 'ENT-0104': 'MUST', 'ENT-0105': 'MUST',
  'ENT-0106': 'MUST', 'ENT-0107': 'MUST', 'ENT-0108': 'MUST', 'ENT-0109': 'MUST',
  'ENT-0201': 'MUST', 'ENT-0202': 'MUST', 'ENT-0203': 'MUST', 'ENT-0204': 'MUST', 'ENT-0205': 'MUST',
  'ENT-0206': 'SHOULD', 'ENT-0207': 'SHOULD', 'ENT-0208': 'SHOULD', 'ENT-0209': 'SHOULD', 'ENT-0210': 'SHOULD', 'ENT-0211': 'SHOULD',
  'ENT-0301': 'MUST', 'ENT-0302': 'MUST', 'ENT-0303': 'MUST', 'ENT-0304': 'MUST', 'ENT-0305': 'MUST',
  'ENT-0306': 'MUST', 'ENT-0307': 'MUST', 'ENT-0308': 'MUST', 'ENT-0309': 'MUST', 'ENT-0310': 'MUST',
  'ENT-0311': 'MUST', 'ENT-0312': 'SHOULD', 'ENT-0313': 'SHOULD',
  'ENT-0401': 'MUST', 'ENT-0402': 'MUST', 'ENT-0403': 'SHOULD', 'ENT-0404': 'MUST', 'ENT-0405': 'MUST',
} as const;

test('the ids of rules and their levels are frozen', () => {
  expect(Object.fromEntries(RULES.map(({ id, level }) => [id, level]))).toEqual(FROZEN);
  expect(RULES).toHaveLength(Object.keys(FROZEN).length);
});

test('rules stand in the order of their ids, and each says what must be so in a sentence of its own', () => {
  const ids = RULES.map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted());
  expect(new Set(RULES.map(({ text }) => text)).size).toBe(RULES.length);
  for (const { text } of RULES) expect(text).toMatch(/^\p{Lu}.*\.$|^\p{Lu}.*\)\.$/u);
});

test('every rule has tests, and every file of a rule is in the list', async () => {
  const read = (folder: URL, names: readonly string[]): Promise<readonly string[]> =>
    Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  const rules = new URL('../../src/data/rules/', import.meta.url);
  const tests = new URL('./', import.meta.url);
  const idsIn = (texts: readonly string[], pattern: RegExp): readonly string[] =>
    [...new Set(texts.flatMap((text) => Array.from(text.matchAll(pattern), ([, id]) => id ?? '')))].toSorted();

  const defined = idsIn(await read(rules, await readdir(rules)), /id: '(ENT-\d{4})'/g);
  const tested = idsIn(
    await read(tests, (await readdir(tests)).filter((name) => name.endsWith('.test.ts') && name !== 'rules.test.ts')),
    /\b(ENT-\d{4})\b/g,
  );
  expect(defined).toEqual(Object.keys(FROZEN));
  expect(tested).toEqual(Object.keys(FROZEN));
});
