import { DEFAULT_SCOPE, type Entity, type EntityId, type EntityType, type RelationType, createSchema, defineVocabulary, loadGraph } from 'entente';

const vocabulary = defineVocabulary({
  entityTypes: {
    company: { plural: 'companies', description: 'A business.', fields: { sector: { type: { kind: 'TEXT' }, description: 'Its sector.' } } },
  },
  relationTypes: {
    OWNS: { label: 'owns', inverseLabel: 'is owned by', description: 'Who owns a business.', from: ['company', 'country'], to: ['company'], qualifiers: {} },
  },
});

declare module 'entente' {
  interface Register {
    vocabulary: typeof vocabulary;
  }
}

// A type that is equal to another, and not only like it.
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const ownEntityTypes: Same<Exclude<EntityType, 'leader' | 'country' | 'organization' | 'treaty' | 'event' | 'place' | 'topic' | 'source'>, 'company'> = true;
export const takesOwnRelations: Same<Extract<RelationType, 'OWNS' | 'MEMBER_OF' | 'OWES'>, 'OWNS' | 'MEMBER_OF'> = true;
export const id: EntityId = 'company:acme';
// @ts-expect-error: no such type
export const otherId: EntityId = 'firm:acme';

export function sectorOf(entity: Entity): string | number | undefined {
  return entity.type === 'company' ? entity.fields['sector'] : undefined;
}

const graph = await loadGraph({ vocabulary });
export const owned = graph.view(DEFAULT_SCOPE).relations({ types: ['OWNS'], of: ['company:acme'] }, {});
// @ts-expect-error: no such type
export const wrong = graph.view(DEFAULT_SCOPE).relations({ types: ['OWES'] }, {});
export const schema = createSchema(graph, { typeDefs: 'extend type Company { ticker: String }', resolvers: { Company: { ticker: () => 'ACM' } } });

defineVocabulary({
  entityTypes: { ship: { plural: 'ships', description: 'A ship.', fields: {} } },
  relationTypes: {
    // @ts-expect-error: a harbour is no entity type of this vocabulary
    MOORED_AT: { label: 'is moored at', inverseLabel: 'moors', description: 'Where a ship lies.', from: ['ship'], to: ['harbour'], qualifiers: {} },
  },
});
