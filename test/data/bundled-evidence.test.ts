import { expect, it } from 'vitest';
import type { Excerpt } from '../../src/data/source-texts.js';
import type { Evidence } from '../../src/model/evidence.js';
import { NO_TEXTS, articleTexts, bundledDataset } from '../support/article-texts.js';

/* Every passage that the bundled dataset cites, against the texts of its sources. */

interface Cited {
  /** What cites it. */
  readonly by: string;
  readonly evidence: Evidence;
}

const texts = await articleTexts();
const { entities, relations } = await bundledDataset();
const sources = entities.filter((entity) => entity.type === 'source');

const cite = (by: string, evidence: readonly Evidence[] = []): readonly Cited[] => evidence.map((item) => ({ by, evidence: item }));
const forRelations = relations.flatMap(({ id, evidence }) => cite(id, evidence));
const forTimes = relations.flatMap(({ id, time }) => cite(`the time of ${id}`, time.inference?.evidence));
const forPublications = sources.flatMap(({ id, published }) => cite(`the publication of ${id}`, published.inference?.evidence));
const all = [...forRelations, ...forTimes, ...forPublications];

const statusOf = (evidence: Evidence): Excerpt['status'] | undefined =>
  texts?.excerpt(evidence, sources.find(({ id }) => id === evidence.source)).status;

it('every relation is cited for, and so are the times and the publication that were concluded', () => {
  expect(new Set(forRelations.map(({ by }) => by))).toEqual(new Set(relations.map(({ id }) => id)));
  const concluded = relations.filter(({ time }) => time.inference !== undefined);
  expect(new Set(forTimes.map(({ by }) => by))).toEqual(new Set(concluded.map(({ id }) => `the time of ${id}`)));
  expect(new Set(forPublications.map(({ by }) => by))).toEqual(new Set(['the publication of source:jiang-putin-talks-2000']));
});

it('the texts are those that the dataset names', ({ skip }) => {
  if (texts === undefined) return skip(NO_TEXTS);
  const atHand = sources.map((source) => ({ id: source.id, sha256: texts.textOf(source)?.sha256, length: texts.textOf(source)?.length }));
  expect(atHand).toEqual(sources.map(({ id, text: { sha256, length } }) => ({ id, sha256, length })));
});

it('every passage stands in its text where it is said to stand', ({ skip }) => {
  if (texts === undefined) return skip(NO_TEXTS);
  expect(all.filter(({ evidence }) => statusOf(evidence) !== 'VERIFIED')).toEqual([]);
});

it('no passage that is one character off would pass', ({ skip }) => {
  if (texts === undefined) return skip(NO_TEXTS);
  expect(all.filter(({ evidence }) => statusOf({ ...evidence, end: evidence.end - 1 }) !== 'MISMATCH')).toEqual([]);
});

it('every passage holds words, and no white space at its ends', ({ skip }) => {
  if (texts === undefined) return skip(NO_TEXTS);
  const passages = all.map(({ by, evidence }) => ({ by, words: texts.excerpt(evidence, sources.find(({ id }) => id === evidence.source)) }));
  expect(passages.filter(({ words }) => words.status !== 'VERIFIED' || words.text.trim() !== words.text || !/\p{L}{2}/u.test(words.text))).toEqual([]);
});
