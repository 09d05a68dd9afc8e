import type { Dataset } from '../../../src/model/dataset.js';
import type { EntityId } from '../../../src/model/entity.js';
import type { Relation } from '../../../src/model/relation.js';

/** Entities, and the relations from each to the next: one relation fewer than entities. */
export interface Walk {
  readonly entities: readonly EntityId[];
  readonly relations: readonly Relation[];
}

/** Whether a walk may go on by a relation to an entity. */
type May = (walk: Walk, relation: Relation, entity: EntityId) => boolean;

/** Every walk of at most so many relations from anywhere to anywhere, along relations in either direction. */
export function allWalks(dataset: Dataset, maxLength: number): Walks {
  return new Walks(dataset, maxLength, () => true);
}

/** Every walk of at most so many relations that takes no relation twice, which is all that any path may be. */
export function allTrails(dataset: Dataset, maxLength: number): Walks {
  return new Walks(dataset, maxLength, ({ relations }, relation) => !relations.includes(relation));
}

/** As `allTrails`, without those that meet an entity twice, but for the end. */
export function allSimpleWalks(dataset: Dataset, maxLength: number): Walks {
  return new Walks(dataset, maxLength, ({ entities, relations }, relation, entity) => {
    const isRound = relations.length > 0 && entities.at(-1) === entities[0];
    return !relations.includes(relation) && !isRound && !entities.includes(entity, 1);
  });
}

/** Walks by their two ends: there are very many of them, and a query is about few entities. All from an entity are tried once it is asked about. */
export class Walks {
  readonly #dataset: Dataset;
  readonly #maxLength: number;
  readonly #may: May;
  readonly #byEnds = new Map<EntityId, ReadonlyMap<EntityId, readonly Walk[]>>();

  constructor(dataset: Dataset, maxLength: number, may: May) {
    this.#dataset = dataset;
    this.#maxLength = maxLength;
    this.#may = may;
  }

  /** All that begin at one of some entities and end at one of others. */
  between(starts: readonly EntityId[], ends: readonly EntityId[]): readonly Walk[] {
    return [...new Set(starts)].flatMap((start) => [...new Set(ends)].flatMap((end) => this.#from(start).get(end) ?? []));
  }

  #from(start: EntityId): ReadonlyMap<EntityId, readonly Walk[]> {
    const known = this.#byEnds.get(start);
    if (known !== undefined) return known;
    const byEnd = new Map<EntityId, Walk[]>(this.#dataset.entities.map(({ id }) => [id, []]));
    const goOn = (walk: Walk, end: EntityId): void => {
      byEnd.get(end)?.push(walk);
      if (walk.relations.length === this.#maxLength) return;
      for (const relation of this.#dataset.relations) {
        const entity = across(relation, end);
        if (entity === undefined || !this.#may(walk, relation, entity)) continue;
        goOn({ entities: [...walk.entities, entity], relations: [...walk.relations, relation] }, entity);
      }
    };
    goOn({ entities: [start], relations: [] }, start);
    this.#byEnds.set(start, byEnd);
    return byEnd;
  }
}

/** Where a relation leads from an entity: a loop leads to itself. */
function across(relation: Relation, entity: EntityId): EntityId | undefined {
  if (relation.from === entity) return relation.to;
  return relation.to === entity ? relation.from : undefined;
}
