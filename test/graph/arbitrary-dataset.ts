import * as fc from 'fast-check';
import type { Dataset } from '../../src/model/dataset.js';
import type { EntityId } from '../../src/model/entity.js';
import type { Relation } from '../../src/model/relation.js';
import type { RelationType } from '../../src/model/relation-types.js';
import { observed, saidBy, valid } from '../model/build-relation.js';
import { dataset, entity, tie } from './build-dataset.js';
import { BUILT_IN_VOCABULARY } from '../../src/model/vocabulary.js';

const { entityTypeOf } = BUILT_IN_VOCABULARY;

export const IDS: readonly EntityId[] = [
  'country:A', 'country:B', 'country:C', 'event:D', 'event:E', 'leader:F', 'organization:G', 'source:a', 'source:b',
];
/** BORDERS and COOPERATES_WITH are symmetric. */
export const TYPES: readonly RelationType[] = ['MEMBER_OF', 'BORDERS', 'PARTICIPATED_IN', 'COOPERATES_WITH'];

const time = fc.oneof(
  fc.constantFrom('2000', '2001-05', '2001-05-04/2003', '/2002', '2002/..', '/', '2001~').map(valid),
  fc.uniqueArray(fc.constantFrom('2000-01-01', '2001', '2012-06-03'), { minLength: 1, maxLength: 2 }).map((dates) => observed(...dates)),
);

const parts = fc.record({
  type: fc.constantFrom(...TYPES),
  from: fc.constantFrom(...IDS),
  to: fc.constantFrom(...IDS),
  time,
  rank: fc.constantFrom('PREFERRED', 'NORMAL', 'NORMAL', 'DEPRECATED'),
  modality: fc.constantFrom('ACTUAL', 'ACTUAL', 'ACTUAL', 'PLANNED'),
  qualifiers: fc.constantFrom(new Map(), new Map([['status', 'MEMBER']]), new Map([['status', 'OBSERVER']]), new Map([['count', 5]])),
  evidence: fc
    .uniqueArray(fc.constantFrom('a', 'b'), { minLength: 1 })
    .chain((sources) =>
      fc.tuple(...sources.map((source) => fc.subarray<EntityId>(['leader:F', 'country:A']).map((attributedTo) => ({ source, attributedTo })))),
    )
    .map((items) => items.flatMap(({ source, attributedTo }) => saidBy(source).map((item) => ({ ...item, attributedTo })))),
});

const entities = IDS.map((id) => (entityTypeOf(id) === 'source' ? entity(id, { published: id === 'source:a' ? '2000-07-18' : '2012-06-03' }) : entity(id)));

/** Small graphs with parallel relations, loops and symmetric relations, in random order of records and with ids in no order of time. */
export const arbitraryDataset: fc.Arbitrary<Dataset> = fc
  .array(parts, { maxLength: 16 })
  .chain((all) => {
    const relations = all.map((record, i): Relation => tie(`${(i * 7) % 16}-${i}`, record.type, record.from, record.to, record));
    return fc.shuffledSubarray(relations, { minLength: relations.length });
  })
  .map((relations) => dataset(relations, entities));
