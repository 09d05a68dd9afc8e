import { type DocumentNode, parse } from 'graphql';
import { z } from 'zod';
import type { EntityType } from '../../model/entity.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { clip } from '../clip.js';
import { entityName } from '../entity-arguments.js';
import { EVERYTHING, scopeInput, scopeShape } from '../scope-arguments.js';
import { type Tool, defineTool } from '../define-tool.js';

const MOST_NAMES = 20;

/** What only some types have. */
const DETAILS: ReadonlyMap<string, string> = new Map([
  ['organization', 'kind'],
  ['treaty', 'kind'],
  ['event', 'kind time { text }'],
  ['place', 'kind'],
  ['source', 'published publisher { id }'],
]);

const count = z.object({ totalCount: z.number() });
const answerShape = z.object({
  entity: z
    .object({
      id: z.string(),
      name: z.string(),
      aliases: z.array(z.string()),
      description: z.string(),
      identifiers: z.array(z.object({ scheme: z.string(), value: z.string() })),
      kind: z.string().optional(),
      time: z.object({ text: z.string() }).nullish(),
      published: z.string().optional(),
      publisher: z.object({ id: z.string() }).nullish(),
    })
    .and(z.record(z.string(), z.unknown())),
  all: z.object({ relations: count }),
});

/** `node(id)` takes no scope, so an entity is asked for by the root field of its type. */
function documentOf(type: EntityType, { relationTypes }: Vocabulary): DocumentNode {
  return parse(`
    query Entity($id: ID!, $at: Scope, $everything: Scope) {
      entity: ${type}(id: $id, at: $at) {
        id name aliases description ${DETAILS.get(type) ?? ''}
        identifiers { scheme value }
        ${relationTypes.map((name) => `${name}: relations(types: [${name}], first: 1) { totalCount }`).join(' ')}
      }
      all: ${type}(id: $id, at: $everything) { relations(first: 1) { totalCount } }
    }`);
}

export function getEntity(vocabulary: Vocabulary): Tool {
  const documents = new Map(vocabulary.entityTypes.map((type) => [type, documentOf(type, vocabulary)]));
  return defineTool({
    name: 'get_entity',
    title: 'Get an entity',
    description: 'What an entity is, and how many relations of each type it has in scope; get_relations lists them.',
    input: z.strictObject({ entity: entityName.describe('Id, or an unambiguous name'), ...scopeShape }),
    output: z.object({
      id: z.string(),
      name: z.string(),
      type: z.string(),
      description: z.string(),
      aliases: z.array(z.string()),
      details: z.record(z.string(), z.string()).describe('kind, time, published, publisher, identifiers'),
      relations: z.record(z.string(), z.number()).describe('In scope, by type'),
      out_of_scope: z.number().describe('Relations that another scope would show'),
      note: z.string().optional(),
    }),
    async answer({ entity, ...scope }, { graph, signal }) {
      const { id, type } = await graph.resolve('entity', entity);
      const document = documents.get(type);
      if (document === undefined) throw new TypeError(`There is no document for ${type}.`);
      const { entity: found, all } = answerShape.parse(await graph.ask(document, { id, at: scopeInput(scope), everything: EVERYTHING }, signal));
      const relations = Object.fromEntries(
        vocabulary.relationTypes.flatMap((name) => {
          const { totalCount } = count.parse(found[name]);
          return totalCount === 0 ? [] : [[name, totalCount]];
        }),
      );
      const { name, description, aliases, identifiers, kind, time, published, publisher } = found;
      const inScope = Object.values(relations).reduce((sum, number) => sum + number, 0);
      return {
        id,
        name,
        type: type.toUpperCase(),
        description: clip(description, 1_000),
        aliases: aliases.slice(0, MOST_NAMES),
        details: {
          ...Object.fromEntries(identifiers.slice(0, MOST_NAMES).map(({ scheme, value }) => [scheme, clip(value, 200)])),
          ...(kind === undefined ? {} : { kind }),
          ...(time === undefined || time === null ? {} : { time: time.text }),
          ...(published === undefined ? {} : { published }),
          ...(publisher === undefined || publisher === null ? {} : { publisher: publisher.id }),
        },
        relations,
        out_of_scope: all.relations.totalCount - inScope,
        ...(aliases.length > MOST_NAMES ? { note: `${aliases.length - MOST_NAMES} more aliases are not listed; search_entities knows them all.` } : {}),
      };
    },
  });
}
