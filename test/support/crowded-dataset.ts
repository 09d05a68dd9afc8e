import type { Dataset } from '../../src/model/dataset.js';
import type { EntityId } from '../../src/model/entity.js';
import type { Relation } from '../../src/model/relation.js';
import type { RelationType } from '../../src/model/relation-types.js';
import { dataset, entity, tie } from '../graph/build-dataset.js';
import { observed } from '../model/build-relation.js';
import { seeded } from '../security/support/random-queries.js';

const TYPES: readonly RelationType[] = ['COOPERATES_WITH', 'DIPLOMATIC_RELATION', 'BORDERS', 'TRADES_WITH', 'COMMON_GROUND_WITH'];
/** Entities around each of three hubs, which are the rest of the 200. */
const AROUND = [66, 66, 65] as const;
/** Relations with and among them: with the two between the hubs, 1,000. */
const TIES = [333, 333, 332] as const;

/** Opens the three hubs of the crowded dataset with all that is around them: 200 entities and 1,000 relations, as many as a picture is made for. */
export const CROWDED_PICTURE = '?from=country:H0&with=country:H1,country:H2';

/** 200 countries in three crowds, each around a hub, and 1,000 relations among them, some of them parallel. The same each time. */
export function crowdedDataset(): Dataset {
  const random = seeded(2012);
  const hub = (crowd: number): EntityId => `country:H${crowd}`;
  const member = (crowd: number, index: number): EntityId => `country:C${crowd}-${index}`;
  const pick = (size: number): number => Math.floor(random() * size);
  const relations: Relation[] = [1, 2].map((crowd) => tie(`hubs-${crowd}`, 'DIPLOMATIC_RELATION', hub(0), hub(crowd)));
  for (const [crowd, size] of AROUND.entries()) {
    for (let index = 0; index < (TIES[crowd] ?? 0); index += 1) {
      const [from, to] = index < size ? [hub(crowd), member(crowd, index)] : otherTwo(size, pick).map((at) => member(crowd, at));
      const type = TYPES[pick(TYPES.length)];
      if (from === undefined || to === undefined || type === undefined) continue;
      relations.push(tie(`${crowd}-${index}`, type, from, to, { time: observed(`${2000 + pick(12)}-0${1 + pick(9)}-1${pick(10)}`), summary: `Tie ${index} of crowd ${crowd}.` }));
    }
  }
  const named = AROUND.flatMap((size, crowd) => Array.from({ length: size }, (_, index) => entity(member(crowd, index), { name: `Republic ${index + 1} of region ${crowd + 1}` })));
  return dataset(relations, [...named, ...[0, 1, 2].map((crowd) => entity(hub(crowd), { name: `Hub ${crowd + 1}` }))]);
}

/** Two numbers below `size` that differ. */
function otherTwo(size: number, pick: (size: number) => number): readonly [number, number] {
  const first = pick(size);
  return [first, (first + 1 + pick(size - 1)) % size];
}
