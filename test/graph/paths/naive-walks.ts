import type { Dataset } from '../../../src/model/dataset.js';
import type { EntityId } from '../../../src/model/entity.js';
import type { Relation } from '../../../src/model/relation.js';

/** Entities, and the relations from each to the next: one relation fewer than entities. */
export interface Walk {
  readonly entities: readonly EntityId[];
  readonly relations: readonly Relation[];
}

/** Every walk of at most so many relations from anywhere to anywhere, along relations in either direction. */
export function allWalks(dataset: Dataset, maxLength: number): readonly Walk[] {
  return walksThat(dataset, maxLength, () => true);
}

/** Every walk of at most so many relations that takes no relation twice, which is all that any path may be. */
export function allTrails(dataset: Dataset, maxLength: number): readonly Walk[] {
  return walksThat(dataset, maxLength, ({ relations }) => new Set(relations).size === relations.length);
}

/** As `allTrails`, without those that meet an entity twice, but for the end. */
export function allSimpleWalks(dataset: Dataset, maxLength: number): readonly Walk[] {
  const repeats = (entities: readonly EntityId[]): boolean => new Set(entities).size < entities.length;
  return walksThat(
    dataset,
    maxLength,
    ({ entities, relations }) => new Set(relations).size === relations.length && !repeats(entities.slice(1)) && !repeats(entities.slice(0, -1)),
  );
}

function walksThat(dataset: Dataset, maxLength: number, may: (walk: Walk) => boolean): readonly Walk[] {
  const walks: Walk[] = [];
  const goOn = ({ entities, relations }: Walk): void => {
    walks.push({ entities, relations });
    if (relations.length === maxLength) return;
    for (const relation of dataset.relations) {
      const entity = across(relation, entities.at(-1));
      const next = entity === undefined ? undefined : { entities: [...entities, entity], relations: [...relations, relation] };
      if (next !== undefined && may(next)) goOn(next);
    }
  };
  for (const { id } of dataset.entities) goOn({ entities: [id], relations: [] });
  return walks;
}

/** Where a relation leads from an entity: a loop leads to itself. */
function across(relation: Relation, entity: EntityId | undefined): EntityId | undefined {
  if (relation.from === entity) return relation.to;
  return relation.to === entity ? relation.from : undefined;
}
