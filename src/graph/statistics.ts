import type { Dataset } from '../model/dataset.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Statistics } from './view.js';

/** Counts what a dataset holds. Types come in the vocabulary's order, those without any left out. */
export function countAll({ name, license, description, entities, relations }: Dataset, vocabulary: Vocabulary): Statistics {
  return {
    name,
    license,
    description,
    entities: entities.length,
    relations: relations.length,
    evidence: relations.reduce((sum, { evidence }) => sum + evidence.length, 0),
    entitiesByType: tally(vocabulary.entityTypes, entities.map(({ type }) => type)),
    relationsByType: tally(vocabulary.relationTypes, relations.map(({ type }) => type)),
  };
}

function tally<Key>(keys: readonly Key[], items: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map(keys.map((key) => [key, 0]));
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > 0));
}
