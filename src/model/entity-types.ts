import type { EntityTypeDefinition } from './entity-type-definition.js';

/** The entity types of the built-in vocabulary. What else their records hold stands in `entity.ts`, since each has a type of its own. */
export const BUILT_IN_ENTITY_TYPES = {
  leader: { plural: 'leaders', description: 'A person who holds or held public office.', fields: {} },
  country: { plural: 'countries', description: 'A state.', fields: {} },
  organization: { plural: 'organizations', description: 'An organization, an organ of one, a ministry, a publisher.', fields: {} },
  treaty: { plural: 'treaties', description: 'An international instrument of any kind.', fields: {} },
  event: { plural: 'events', description: 'A visit, talks, a summit, a signing…, or a standing series of them.', fields: {} },
  place: { plural: 'places', description: 'A city, a building, a region.', fields: {} },
  topic: { plural: 'topics', description: 'A question or a field that relations are about.', fields: {} },
  source: { plural: 'sources', description: 'A published document.', fields: {} },
} as const satisfies Readonly<Record<string, EntityTypeDefinition>>;

export type BuiltInEntityType = keyof typeof BUILT_IN_ENTITY_TYPES;
