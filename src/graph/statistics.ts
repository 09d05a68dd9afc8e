import type { Dataset } from '../model/dataset.js';
import { ENTITY_TYPES } from '../model/entity.js';
import { RELATION_TYPE_NAMES } from '../model/relation-types.js';
import type { Statistics } from './view.js';

/** Counts what a dataset holds. Types come in the vocabulary's order, those without any left out. */
export function countAll({ name, license, description, entities, relations }: Dataset): Statistics {
  return {
    name,
    license,
    description,
    entities: entities.length,
    relations: relations.length,
    evidence: relations.reduce((sum, { evidence }) => sum + evidence.length, 0),
    entitiesByType: tally(ENTITY_TYPES, entities.map(({ type }) => type)),
    relationsByType: tally(RELATION_TYPE_NAMES, relations.map(({ type }) => type)),
  };
}

function tally<Key>(keys: readonly Key[], items: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map(keys.map((key) => [key, 0]));
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > 0));
}
