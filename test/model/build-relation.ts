import type { Source } from '../../src/model/entity.js';
import { parseEdtfDate } from '../../src/model/edtf-date.js';
import { parseEdtfInterval } from '../../src/model/edtf-interval.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { SourceLookup } from '../../src/model/in-scope.js';
import type { Relation, RelationTime } from '../../src/model/relation.js';
import type { Result } from '../../src/model/result.js';

/** The value of a result that must be good. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

export const valid = (interval: string): RelationTime => ({ kind: 'VALID', interval: valueOf(parseEdtfInterval(interval)) });

export const observed = (...dates: readonly string[]): RelationTime => ({
  kind: 'OBSERVED',
  dates: dates.map((date) => valueOf(parseEdtfDate(date))),
});

/** Evidence in the named sources, one passage in each. */
export const saidBy = (...sources: readonly string[]): readonly Evidence[] =>
  sources.map((source) => ({ source: `source:${source}`, start: 0, end: 1, sha256: '', attributedTo: [] }));

/** A relation that one source states. */
export function relation(parts: Partial<Relation>): Relation {
  return {
    id: 'r:00000000000000000001',
    type: 'HOLDS_OFFICE',
    from: 'leader:someone',
    to: 'country:CHN',
    qualifiers: new Map([['office', 'President']]),
    time: valid('2012'),
    modality: 'ACTUAL',
    derivation: 'STATED',
    rank: 'NORMAL',
    summary: '',
    evidence: saidBy('a'),
    ...parts,
  };
}

/** Finds sources by their name, published on these dates, by the publisher behind the `@` if there is one: `{ a: '2012-06-03@xinhua' }`. */
export function library(sources: Readonly<Record<string, string>>): SourceLookup {
  const found = new Map(
    Object.entries(sources).map(([name, imprint]): [string, Source] => {
      const [date = '', publisher] = imprint.split('@');
      return [
        `source:${name}`,
        {
          type: 'source',
          id: `source:${name}`,
          name,
          aliases: [],
          description: '',
          identifiers: [],
          published: { date: valueOf(parseEdtfDate(date)) },
          ...(publisher === undefined ? {} : { publisher: `organization:${publisher}` as const }),
          language: 'en',
          text: { file: `${name}.txt`, sha256: '', length: 1 },
        },
      ];
    }),
  );
  return (id) => found.get(id);
}
