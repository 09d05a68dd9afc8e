import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPublishers, inScope, knownSince } from '../../src/model/in-scope.js';
import { DERIVATIONS, MODALITIES, type Relation } from '../../src/model/relation.js';
import { DEFAULT_SCOPE, type Scope } from '../../src/model/scope.js';
import { library, observed, relation, saidBy, valid } from './build-relation.js';
import { type NaiveDate, UNIVERSE, anyBound, anyDate, anyDay, anyWindow, boundText, meanings } from './naive-calendar.js';
import { type NaiveRelation, type NaiveScope, type NaiveSource, naiveInScope, naivePublishers } from './naive-scope.js';

const anyTime: fc.Arbitrary<NaiveRelation['time']> = fc.oneof(
  fc.record({ start: anyBound, end: anyBound }).filter(({ start, end }) => meanings(start, end, 'POSSIBLE').length > 0),
  anyDate.map((date) => ({ start: date, end: date })),
  fc.record({ observed: fc.array(anyDate, { minLength: 1, maxLength: 3 }) }),
);

const anySource: fc.Arbitrary<NaiveSource> = fc.record({
  name: fc.constantFrom('a', 'b', 'c', 'd'),
  publisher: fc.constantFrom(undefined, 'p', 'q'),
  published: anyDate,
});

const anyRelation: fc.Arbitrary<NaiveRelation> = fc.record({
  modality: fc.constantFrom(...MODALITIES),
  inferred: fc.boolean(),
  time: anyTime,
  sources: fc.uniqueArray(anySource, { minLength: 1, maxLength: 4, selector: (source) => source.name }),
});

const anyScope = fc.record({
  validAt: fc.option(anyDay, { nil: undefined }),
  during: fc.option(anyWindow, { nil: undefined }),
  knownAt: fc.option(anyDay, { nil: undefined }),
  certainty: fc.constantFrom('CERTAIN' as const, 'POSSIBLE' as const),
  // Most scopes see the relation at all, so that most runs come to what is hard.
  modality: fc.oneof({ weight: 4, arbitrary: fc.constant([...MODALITIES]) }, fc.subarray([...MODALITIES])),
  derivation: fc.oneof({ weight: 4, arbitrary: fc.constant([...DERIVATIONS]) }, fc.subarray([...DERIVATIONS])),
  minSources: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.integer({ min: 1, max: 3 })),
});

const timeOf = (time: NaiveRelation['time']): Relation['time'] => {
  if ('observed' in time) return observed(...time.observed.map((date) => date.text));
  const { start, end } = time;
  return valid(start === end && isDate(start) ? start.text : `${boundText(start)}/${boundText(end)}`);
};

function isDate(bound: NaiveDate | string): bound is NaiveDate {
  return typeof bound !== 'string';
}

function imprint({ published, publisher }: NaiveSource): string {
  return publisher === undefined ? published.text : `${published.text}@${publisher}`;
}

/** The same relation, sources and scope as the code under test has them. */
function real(naive: NaiveRelation): { readonly told: Relation; readonly source: ReturnType<typeof library> } {
  const told = relation({
    time: timeOf(naive.time),
    modality: MODALITIES.find((modality) => modality === naive.modality) ?? 'ACTUAL',
    derivation: naive.inferred ? 'INFERRED' : 'STATED',
    evidence: saidBy(...naive.sources.map((source) => source.name)),
  });
  return { told, source: library(Object.fromEntries(naive.sources.map((source) => [source.name, imprint(source)]))) };
}

function realScope({ validAt, during, knownAt, certainty, modality, derivation, minSources }: NaiveScope): Scope {
  return {
    certainty,
    minSources,
    modality: new Set(MODALITIES.filter((name) => modality.includes(name))),
    derivation: new Set(DERIVATIONS.filter((name) => derivation.includes(name))),
    ...(validAt === undefined ? {} : { validAt }),
    ...(during === undefined ? {} : { during }),
    ...(knownAt === undefined ? {} : { knownAt }),
  };
}

describe('inScope', () => {
  it('sees a relation exactly when every world that can be meant is one that was asked for, or with POSSIBLE at least one', () => {
    const seen = { true: 0, false: 0 };
    fc.assert(
      fc.property(anyRelation, anyScope, (naive, scope) => {
        const { told, source } = real(naive);
        const expected = naiveInScope(naive, scope);
        seen[`${expected}`] += 1;
        expect(inScope(told, realScope(scope), source)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(seen.true, seen.false), 'both answers are tried often').toBeGreaterThan(200);
  });

  it('sees nothing as certain that is not possible', () => {
    fc.assert(
      fc.property(anyRelation, anyScope, (naive, scope) => {
        const { told, source } = real(naive);
        const certain = inScope(told, realScope({ ...scope, certainty: 'CERTAIN' }), source);
        expect(!certain || inScope(told, realScope({ ...scope, certainty: 'POSSIBLE' }), source)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('sees no less in a wider window', () => {
    fc.assert(
      fc.property(anyRelation, anyScope, anyWindow, anyWindow, (naive, scope, one, other) => {
        const { told, source } = real(naive);
        const both = { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
        const narrow = inScope(told, realScope({ ...scope, during: one }), source);
        expect(!narrow || inScope(told, realScope({ ...scope, during: both }), source)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('sees with validAt what it sees during that one day', () => {
    fc.assert(
      fc.property(anyRelation, anyScope, anyDay, (naive, scope, day) => {
        const { told, source } = real(naive);
        const onDay = realScope({ ...scope, validAt: day, during: undefined });
        const inWindow = realScope({ ...scope, validAt: undefined, during: { from: day, to: day } });
        expect(inScope(told, onDay, source)).toBe(inScope(told, inWindow, source));
      }),
      { numRuns: 500 },
    );
  });
});

describe('countPublishers', () => {
  it('counts as the definition does', () => {
    fc.assert(
      fc.property(anyRelation, anyScope, (naive, scope) => {
        const { told, source } = real(naive);
        expect(countPublishers(told, realScope(scope), source)).toBe(naivePublishers(naive, scope));
      }),
      { numRuns: 500 },
    );
  });
});

describe('knownSince', () => {
  it('is the first knownAt that sees a relation for certain', () => {
    fc.assert(
      fc.property(anyRelation, (naive) => {
        const { told, source } = real({ ...naive, modality: 'ACTUAL' });
        const since = knownSince(told, source);
        for (const knownAt of UNIVERSE) expect(inScope(told, { ...DEFAULT_SCOPE, knownAt }, source)).toBe(knownAt >= since);
      }),
      { numRuns: 300 },
    );
  });
});
