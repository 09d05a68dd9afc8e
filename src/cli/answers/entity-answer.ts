import { z } from 'zod';
import type { Ask } from '../ask.js';
import type { EntityId, EntityType } from '../../model/entity.js';
import { BUILT_IN_VOCABULARY } from '../../model/vocabulary.js';
import { DERIVATIONS, MODALITIES } from '../../model/relation.js';
import type { ScopeInput } from '../options/scope-options.js';
import { RELATION_FIELDS, namedAnswer, pageInfoAnswer, relationAnswer } from './relation-answer.js';

const timeAnswer = z.strictObject({ kind: z.enum(['VALID', 'OBSERVED']), text: z.string() });

const entityFields = {
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  description: z.string(),
  identifiers: z.array(z.strictObject({ scheme: z.string(), value: z.string() })),
  kind: z.string().optional(),
  series: z.boolean().optional(),
  time: timeAnswer.nullish(),
  published: z.string().optional(),
  language: z.string().optional(),
  publisher: namedAnswer.nullish(),
  supports: z.strictObject({ totalCount: z.number() }).optional(),
};

/** An entity with all its relations in scope. `elsewhere`: how many more it has outside of the scope. */
export const entityAnswer = z.strictObject({ ...entityFields, relations: z.array(relationAnswer), elsewhere: z.number() });
export type EntityAnswer = z.infer<typeof entityAnswer>;

const pageAnswer = z.strictObject({
  entity: z.strictObject({ ...entityFields, relations: z.strictObject({ pageInfo: pageInfoAnswer, nodes: z.array(relationAnswer) }) }),
  all: z.strictObject({ relations: z.strictObject({ totalCount: z.number() }) }),
});

const EVERYTHING: ScopeInput = { certainty: 'POSSIBLE', modality: MODALITIES, derivation: DERIVATIONS };

/** Reads an entity that exists, page by page. */
export async function askEntity(ask: Ask, id: EntityId, at: ScopeInput): Promise<EntityAnswer> {
  const document = entityDocument(BUILT_IN_VOCABULARY.entityTypeOf(id));
  const relations: EntityAnswer['relations'] = [];
  let after: string | null = null;
  for (;;) {
    const { entity, all } = pageAnswer.parse(await ask(document, { id, at, everything: EVERYTHING, after }));
    relations.push(...entity.relations.nodes);
    after = entity.relations.pageInfo.endCursor;
    if (!entity.relations.pageInfo.hasNextPage) return { ...entity, relations, elsewhere: all.relations.totalCount - relations.length };
  }
}

/** What only some types have. Two types may not be asked for in one selection: their `kind` is of another enum. */
const DETAILS: ReadonlyMap<EntityType, string> = new Map([
  ['organization', 'kind'],
  ['treaty', 'kind'],
  ['event', 'kind series time { kind text }'],
  ['place', 'kind'],
  ['source', 'published language publisher { ...NameFields } supports(first: 1) { totalCount }'],
]);

/** `node(id)` takes no scope, so the entity is asked for by the root field of its type. */
function entityDocument(type: EntityType): string {
  return `
    query Show($id: ID!, $at: Scope, $everything: Scope, $after: String) {
      entity: ${type}(id: $id, at: $at) {
        id name aliases description ${DETAILS.get(type) ?? ''}
        identifiers { scheme value }
        relations(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { ...RelationFields } }
      }
      all: ${type}(id: $id, at: $everything) { relations(first: 1) { totalCount } }
    }
    ${RELATION_FIELDS}`;
}
