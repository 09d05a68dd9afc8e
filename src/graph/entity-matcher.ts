import type { Entity } from '../model/entity.js';
import { at } from './at.js';
import { foldText } from '../model/fold-text.js';
import { occurrence } from './occurrence.js';
import { contentMatcher, joins, oneOf } from './relation-matcher.js';
import type { ScopedRelations } from './scoped-relations.js';
import type { EntityQuery } from './view.js';

/** Whether an entity, with its folded names, meets all conditions of a query but its type. */
export type EntityTest = (entity: Entity, folded: readonly string[]) => boolean;

export function entityMatcher(scoped: ScopedRelations, query: EntityQuery): EntityTest {
  const tests: EntityTest[] = [];
  if (query.type === 'event' || query.type === 'treaty') tests.push(({ id }) => occurrence(scoped, id) !== undefined);
  if (query.ids !== undefined) {
    const isAsked = oneOf(query.ids);
    tests.push(({ id }) => isAsked(id));
  }
  if (query.kinds !== undefined) {
    const isAsked = oneOf<string | undefined>(query.kinds);
    tests.push((entity) => isAsked(kindWithinType(entity)));
  }
  const { name, identifier, series, has } = query;
  if (name !== undefined) tests.push(nameMatcher(name));
  if (identifier !== undefined) {
    tests.push(({ identifiers }) => identifiers.some(({ scheme, value }) => scheme === identifier.scheme && value === identifier.value));
  }
  if (series !== undefined) tests.push((entity) => entity.type === 'event' && entity.series === series);
  if (has !== undefined) tests.push(hasMatcher(scoped, has));
  return (entity, folded) => tests.every((test) => test(entity, folded));
}

function kindWithinType(entity: Entity): string | undefined {
  switch (entity.type) {
    case 'organization': return entity.organizationKind;
    case 'treaty': return entity.treatyKind;
    case 'event': return entity.eventKind;
    case 'place': return entity.placeKind;
    default: return undefined;
  }
}

/** A text without letters and digits is in no name, save the empty one, which is in every name. */
function nameMatcher(name: string): EntityTest {
  const wanted = foldText(name);
  if (wanted === '') return () => name === '';
  return (_, folded) => folded.some((text) => text.includes(wanted));
}

function hasMatcher(scoped: ScopedRelations, has: NonNullable<EntityQuery['has']>): EntityTest {
  const { direction = 'ANY' } = has;
  const isOther = oneOf(has.other);
  const matches = contentMatcher(has, (relation) => scoped.evidence(relation));
  return ({ id }) =>
    scoped.rowsAt(id, direction).some((row) => {
      const relation = at(scoped.snapshot.relations, row);
      return joins(relation, direction, (end) => end === id, isOther, scoped.snapshot.vocabulary) && matches(relation);
    });
}
