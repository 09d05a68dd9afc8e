import * as fc from 'fast-check';
import type { Dataset } from '../../../src/model/dataset.js';
import { parseEdtfInterval } from '../../../src/model/edtf-interval.js';
import type { EntityId } from '../../../src/model/entity.js';
import { MODALITIES, RANKS, type Relation } from '../../../src/model/relation.js';
import type { RelationType } from '../../../src/model/relation-types.js';
import { observed, saidBy, valid } from '../../model/build-relation.js';
import { dataset, entity, tie } from '../build-dataset.js';
import { BUILT_IN_VOCABULARY } from '../../../src/model/vocabulary.js';

const { entityTypeOf } = BUILT_IN_VOCABULARY;

const SOURCES: readonly EntityId[] = ['source:s', 'source:t'];
/** In the order of ids capitals come before all small letters, and in that of the alphabet they do not. */
const POOL: readonly EntityId[] = ['country:b', 'country:A', 'country:a-1', 'event:E', 'leader:F', ...SOURCES];

/** BORDERS and COOPERATES_WITH are symmetric. */
export const TYPES: readonly RelationType[] = ['MEMBER_OF', 'BORDERS', 'PARTICIPATED_IN', 'COOPERATES_WITH'];

const ROW: readonly EntityId[] = Array.from({ length: 12 }, (_, i): EntityId => `country:${'bQaZ9-cYx0Rd'.charAt(i)}`);

const DATES = ['2013-02-24', '2013-02-25', '2013-02-26', '2013-02-27', '2013-02-28', '2013-03-01', '2013-03-02', '2013-03-05', '2013-02', '2013-03'];
const BOUNDS = ['', '..', '..', '..', ...DATES, '2013-02-26~', '2013-03-01?', '2013-02?'];
const INTERVALS = BOUNDS.flatMap((start) => BOUNDS.map((end) => `${start}/${end}`)).filter((text) => parseEdtfInterval(text).ok);
const OBSERVATIONS = DATES.flatMap((one) => [[one], ...DATES.flatMap((two) => [[one, two], [two, '2013-02-26', one]])]);
/** Every third is long, or times would hardly ever meet. */
const LONG = ['../..', '../2013-03-01', '2013-02-26/..', '2013-02-24/2013-03-05'];
const TIMES = [...INTERVALS, ...DATES, ...LONG.flatMap((text) => Array.from(INTERVALS, () => text))].map(valid).concat([...OBSERVATIONS, ...OBSERVATIONS].map((dates) => observed(...dates)));

type Parts = Pick<Relation, 'type' | 'from' | 'to' | 'time' | 'rank' | 'modality' | 'qualifiers' | 'evidence'>;

/** Relations among entities, the first of which has many. */
function partsAmong(ids: readonly EntityId[], crowded: boolean): fc.Arbitrary<Parts> {
  const end = fc.oneof({ weight: crowded ? 3 : 0, arbitrary: fc.constant(ids[0] ?? 'country:A') }, { weight: 3, arbitrary: fc.constantFrom(...ids) });
  return fc.record({
    type: fc.constantFrom(...TYPES),
    from: end,
    to: end,
    time: fc.constantFrom(...TIMES),
    rank: fc.constantFrom('NORMAL', 'NORMAL', 'NORMAL', ...RANKS),
    modality: fc.constantFrom('ACTUAL', 'ACTUAL', 'ACTUAL', 'ACTUAL', ...MODALITIES),
    qualifiers: fc.constantFrom(new Map(), new Map([['status', 'MEMBER']]), new Map([['status', 'OBSERVER']]), new Map([['count', 5]])),
    evidence: fc.constantFrom(saidBy('s'), saidBy('t'), saidBy('s', 't')),
  });
}

/**
 * Twelve entities in a long row, most of them tied to those that come next, so that paths are long and many are equally short. Now and then
 * one of them is a hub.
 */
export const longPathDatasets: fc.Arbitrary<Dataset> = fc
  .tuple(
    fc.shuffledSubarray([...ROW], { minLength: ROW.length }),
    fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 3 }), partsAmong(ROW, false)), { minLength: 10, maxLength: 17, size: 'max' }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([ids, row, ties]) => {
    const along = row.map(([from, by, parts]) => ({ ...parts, from: ids[from] ?? parts.from, to: ids[(from + by) % ids.length] ?? parts.to }));
    const toHub = row.slice(0, ties).map(([from, , parts]) => ({ ...parts, from: ids[from] ?? parts.from, to: ids[5] ?? parts.to }));
    return dataset([...along, ...toHub].map((parts, i) => tie(`${(i * 7) % 25}`, parts.type, parts.from, parts.to, parts)), [...ids, ...SOURCES].map(withSource));
  });

/** Three to seven entities of several types and up to fourteen relations: parallel ones, symmetric ones, loops and hubs. */
export const pathDatasets: fc.Arbitrary<Dataset> = fc
  .tuple(fc.oneof(fc.shuffledSubarray([...POOL], { minLength: 3 }), fc.shuffledSubarray([...POOL], { minLength: 3, maxLength: 5 })), fc.boolean())
  .chain(([ids, crowded]) =>
    fc.tuple(fc.constant(ids), manyOrFew(partsAmong(ids, crowded)), fc.integer({ min: 0, max: 13 })),
  )
  .map(([ids, all, turn]) =>
    dataset(
      // Ids in another order than the records.
      all.map((parts, i) => tie(`${String.fromCodePoint(97 + ((i * 5 + turn) % 14))}`, parts.type, parts.from, parts.to, parts)),
      [...new Set([...ids, ...SOURCES])].map(withSource),
    ),
  );

function manyOrFew<T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.oneof(fc.array(item, { maxLength: 14, size: 'max' }), fc.array(item, { minLength: 8, maxLength: 14, size: 'max' }));
}

/** One source is known before the days of the dataset, the other in the midst of them. */
function withSource(id: EntityId): Dataset['entities'][number] {
  return entityTypeOf(id) === 'source' ? entity(id, { published: id === 'source:s' ? '2013-02-01' : '2013-02-27' }) : entity(id);
}
