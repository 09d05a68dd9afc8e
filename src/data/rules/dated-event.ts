import type { EntityType } from '../../model/entity.js';
import { type Rule, at } from '../rule.js';

const SAID: ReadonlyMap<EntityType, { readonly when: string; readonly by: string }> = new Map([
  ['event', { when: 'takes place', by: 'PARTICIPATED_IN or HELD_IN' }],
  ['treaty', { when: 'is made', by: 'SIGNED or ADOPTED_AT' }],
]);

export const datedEvent: Rule = {
  id: 'ENT-0208',
  level: 'SHOULD',
  text: 'An event that is no series, and a treaty, has a relation that says when it takes place or is made.',
  check: ({ entities, relations, hasAllRelations, vocabulary }) => {
    if (!hasAllRelations) return [];
    const dated = new Set(
      relations.flatMap(({ type, cell }) => {
        const ends = type === undefined ? undefined : vocabulary.relationType(type).dates;
        return ends?.map((end) => cell.at(end).text) ?? [];
      }),
    );
    return entities.flatMap(({ id, type, cell }) => {
      const said = SAID.get(type);
      if (id === undefined || said === undefined || cell.at('series').text === 'true' || dated.has(id)) return [];
      return [at(cell.at('id'), `Nothing says when "${id}" ${said.when}.`, `Add a relation that dates it, such as ${said.by}.`)];
    });
  },
};
