import * as fc from 'fast-check';
import type { PathQuery, PatternStep, Window } from '../../../src/graph/view.js';
import type { Dataset } from '../../../src/model/dataset.js';
import { MODALITIES } from '../../../src/model/relation.js';
import type { Scope } from '../../../src/model/scope.js';
import { scope } from '../build-dataset.js';
import { TYPES } from './arbitrary-path-dataset.js';
import { CALENDAR } from './naive-days.js';
import { BUILT_IN_VOCABULARY } from '../../../src/model/vocabulary.js';

const { entityTypes: ENTITY_TYPES } = BUILT_IN_VOCABULARY;

/** A question about paths. */
export interface PathCase {
  readonly scope: Scope;
  readonly query: PathQuery;
  readonly window: Window;
}

const DAYS = CALENDAR.filter((_, n) => n >= 24 && n < 36);
const day = fc.constantFrom(...DAYS);
const direction = fc.constantFrom('OUT' as const, 'IN' as const, 'ANY' as const);
/** Most of them, so that most runs find something. */
const mostTypes = fc.subarray([...TYPES], { minLength: TYPES.length - 1 });
const entityTypes = fc.subarray([...ENTITY_TYPES], { minLength: ENTITY_TYPES.length - 3 });

const during = fc
  .tuple(fc.option(day, { nil: -Infinity, freq: 5 }), fc.option(day, { nil: Infinity, freq: 5 }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

/** Half of the questions have no condition of time. */
const scopes: fc.Arbitrary<Scope> = fc.oneof(
  fc.constant(scope()),
  fc.record({ certainty: fc.constant('POSSIBLE'), modality: fc.constant(new Set(MODALITIES)) }).map(scope),
  fc
    .record(
      {
        validAt: day,
        during,
        knownAt: day,
        certainty: fc.constantFrom('POSSIBLE', 'POSSIBLE', 'CERTAIN'),
        modality: fc.subarray([...MODALITIES], { minLength: 1 }).map((all) => new Set(all)),
        minSources: fc.constantFrom(1, 1, 1, 2),
      },
      { requiredKeys: ['certainty'] },
    )
    .map(scope),
);

/** Mostly one condition or none: a pattern has several steps, and each must be met. */
const stepCondition: fc.Arbitrary<PatternStep> = fc.oneof(
  fc.constant({}),
  fc.record({ types: mostTypes }),
  fc.record({ types: fc.subarray([...TYPES], { minLength: 1 }) }),
  fc.record({ direction }),
  fc.record({ entityTypes }),
  fc.record({ qualifiers: fc.constantFrom([], [{ name: 'status', in: ['MEMBER'] }], [{ name: 'count', in: ['5', '6'] }], [{ name: 'constructor', in: ['x'] }]) }),
  fc.record({ types: mostTypes, direction, entityTypes }),
);
const quantifier = fc.constantFrom({}, { min: 0 }, { min: 0, max: 2 }, { min: 1, max: 3 }, { min: 2 }, { min: 0, max: 4 }, { max: 2 }, { max: 9 });
const patternStep: fc.Arbitrary<PatternStep> = fc.tuple(stepCondition, quantifier).map(([step, count]) => ({ ...step, ...count }));
const patterns = fc.array(patternStep, { minLength: 1, maxLength: 3 });

function queries({ entities, relations }: Dataset, longest: number): fc.Arbitrary<PathQuery> {
  const joined = entities.filter(({ id }) => relations.some(({ from, to }) => from === id || to === id));
  const anyId = fc.constantFrom(...entities.map((entity) => entity.id));
  const id = joined.length === 0 ? anyId : fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...joined.map((entity) => entity.id)) }, { weight: 1, arbitrary: anyId });
  const ends = fc.oneof(fc.tuple(id), fc.array(id, { maxLength: 3 }), fc.array(id, { minLength: 2, maxLength: 3 }));
  const need = fc.record({
    from: ends,
    to: ends,
    select: fc.constantFrom('ANY_SHORTEST', 'ALL_SHORTEST', 'SHORTEST_K', 'SHORTEST_K', 'ALL', 'ALL', 'FOREMOST'),
    maxLength: fc.oneof(fc.integer({ min: 0, max: longest }), fc.constantFrom(longest - 1, longest)),
  });
  // Some of the conditions at a time: all of them at once leave no path.
  const may = fc.record(
    {
      k: fc.constantFrom(1, 2, 3, 5, 20),
      mode: fc.constantFrom('TRAIL', 'ACYCLIC', 'SIMPLE'),
      time: fc.constantFrom('AT', 'OVERLAPS', 'CONCURRENT', 'ORDERED', 'CONCURRENT', 'ORDERED'),
      order: fc.constantFrom('LENGTH', 'INFORMATIVE'),
      parallel: fc.constantFrom('GROUPED', 'EXPANDED'),
    } as const,
    { requiredKeys: [] },
  );
  const condition: fc.Arbitrary<Partial<PathQuery>> = fc.oneof(
    fc.record({ minLength: fc.integer({ min: 0, max: 4 }) }),
    fc.record({ types: mostTypes }),
    fc.record({ direction }),
    fc.record({ directions: fc.uniqueArray(fc.tuple(fc.constantFrom(...TYPES), direction), { selector: ([type]) => type, maxLength: 3 }).map((all) => new Map(all)) }),
    fc.record({ entityTypes }),
    fc.record({ avoid: fc.array(id, { maxLength: 2 }) }),
    fc.record({ hubLimit: fc.integer({ min: 0, max: 8 }) }),
    fc.record({ pattern: patterns }),
    fc.record({ pattern: patterns }),
  );
  const plain = fc.record({ from: fc.tuple(id), to: fc.tuple(id), select: fc.constantFrom('ANY_SHORTEST', 'ALL_SHORTEST'), maxLength: fc.constant(longest) });
  const any = fc
    .tuple(need, may, fc.array(condition, { maxLength: 3 }))
    .map(([must, might, [one, two, three]]): PathQuery => ({ ...must, ...might, ...one, ...two, ...three }));
  return fc.oneof({ weight: 7, arbitrary: any }, { weight: 1, arbitrary: plain });
}

const windows: fc.Arbitrary<Window> = fc.record(
  { first: fc.integer({ min: 0, max: 6 }), last: fc.integer({ min: 0, max: 6 }), after: fc.integer({ min: 0, max: 6 }), before: fc.integer({ min: 0, max: 12 }) },
  { requiredKeys: [] },
);

/** Questions that make sense, about the entities of a dataset, for paths of at most so many relations. */
export function pathCases(data: Dataset, longest: number): fc.Arbitrary<PathCase> {
  return fc
    .record({ scope: scopes, query: queries(data, longest), window: fc.oneof(fc.constant({}), windows) })
    .map((found) => ({ ...found, query: sensible(found.query, found.scope) }));
}

/** Without a condition of time that the scope does not go with, and with the one that FOREMOST needs. */
function sensible({ time: wanted, ...query }: PathQuery, { validAt, during: span }: Scope): PathQuery {
  const minLength = Math.min(query.minLength ?? 0, query.maxLength);
  const time = query.select === 'FOREMOST' ? 'ORDERED' : wanted;
  const fits = (time !== 'AT' || validAt !== undefined) && (time !== 'OVERLAPS' || span !== undefined);
  return { ...query, minLength, ...(time !== undefined && fits && { time }) };
}
