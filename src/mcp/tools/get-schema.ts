import { parse } from 'graphql';
import { z } from 'zod';
import { suggest } from '../../data/did-you-mean.js';
import type { QualifierDefinition, RelationTypeDefinition } from '../../model/relation-type-definition.js';
import type { RelationType } from '../../model/relation-types.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { clip } from '../clip.js';
import { ToolError } from '../tool-error.js';
import { type Call, type Tool, defineTool } from '../define-tool.js';

const MOST_SOURCES = 10;
const MOST_SDL = 14_000;

const answerShape = z.object({
  dataset: z.object({
    name: z.string(),
    version: z.string(),
    license: z.string(),
    description: z.string(),
    entitiesByType: z.array(z.object({ type: z.string(), count: z.number() })),
    relationsByType: z.array(z.object({ type: z.string(), count: z.number() })),
  }),
  sources: z.object({ totalCount: z.number(), nodes: z.array(z.object({ id: z.string(), name: z.string() })) }),
});

const DOCUMENT = parse(`
  {
    dataset { name version license description entitiesByType { type count } relationsByType { type count } }
    sources(first: ${MOST_SOURCES}) { totalCount nodes { id name } }
  }`);

export const getSchema = (vocabulary: Vocabulary): Tool => defineTool({
  name: 'get_schema',
  title: 'Get the schema',
  description: 'What the graph holds: dataset, sources, types of entity and of relation, with counts. With type: one relation type in full.',
  input: z.strictObject({ type: z.string().min(1).max(100).optional().describe('MEMBER_OF; with run_graphql also a GraphQL type: Query') }),
  output: z.object({
    dataset: z.record(z.string(), z.string()).optional(),
    sources: z.record(z.string(), z.string()).optional(),
    entity_types: z.record(z.string(), z.number()).optional(),
    relation_types: z.array(z.string()).optional(),
    definition: z.string().optional(),
    note: z.string().optional(),
  }),
  async answer({ type }, call) {
    if (type !== undefined) return { definition: definitionOf(type, vocabulary, call) };
    const { dataset, sources } = answerShape.parse(await call.graph.ask(DOCUMENT, {}, call.signal));
    const { name, version, license, description, entitiesByType, relationsByType } = dataset;
    const counts = new Map(relationsByType.map(({ type: known, count }) => [known, count]));
    const more = sources.totalCount - sources.nodes.length;
    return {
      dataset: { name, version, license, description: clip(description, 1_000) },
      sources: Object.fromEntries(sources.nodes.map((source) => [source.id, clip(source.name, 200)])),
      entity_types: Object.fromEntries(entitiesByType.map(({ type: known, count }) => [known, count])),
      relation_types: vocabulary.relationTypes.map((known) => overviewOf(known, vocabulary, counts.get(known) ?? 0)),
      ...(more > 0 ? { note: `${more} more sources are not listed: search_entities with types [SOURCE] finds them.` } : {}),
    };
  },
});

/** `MEMBER_OF: 16, from country or organization to organization, with status` */
function overviewOf(type: RelationType, vocabulary: Vocabulary, count: number): string {
  const { from, to, qualifiers } = vocabulary.relationType(type);
  const names = Object.keys(qualifiers);
  return `${type}: ${count}, ${joined({ from, to })}${names.length === 0 ? '' : `, with ${names.join(', ')}`}`;
}

function joined({ from, to }: Pick<RelationTypeDefinition, 'from' | 'to'>): string {
  return `from ${from.join(' or ')} to ${to.join(' or ')}`;
}

function definitionOf(name: string, vocabulary: Vocabulary, { graph, graphqlTypes }: Call): string {
  const type = name.trim().toUpperCase();
  if (vocabulary.isRelationType(type)) return relationTypeText(type, vocabulary.relationType(type));
  const sdl = graphqlTypes ? graph.typeText(name.trim()) : undefined;
  if (sdl !== undefined) return clip(sdl.length > MOST_SDL ? withoutDescriptions(sdl) : sdl, MOST_SDL);
  throw new ToolError(`type: there is none called ${JSON.stringify(clip(name, 80))}. ${suggest(clip(type, 80), vocabulary.relationTypes)}`);
}

function relationTypeText(type: RelationType, definition: RelationTypeDefinition): string {
  const { label, inverseLabel, description, from, to, symmetric, qualifiers, wikidata } = definition;
  return [
    `${type}: ${description}`,
    `It goes ${joined({ from, to })}. Reads "${label}"${symmetric === true ? ' both ways' : `, the other way "${inverseLabel}"`}.`,
    ...Object.entries(qualifiers).map(([name, qualifier]) => `${name} (${qualifierText(qualifier)}): ${qualifier.description}`),
    ...(wikidata === undefined ? [] : [`Wikidata: ${wikidata}.`]),
  ].join('\n');
}

function qualifierText({ type, required }: QualifierDefinition): string {
  const kind = type.kind === 'ENUM' ? type.values.join(', ') : type.kind === 'ENTITY' ? `id of ${type.of.join(' or ')}` : type.kind.toLowerCase();
  return required === true ? `${kind}; always there` : kind;
}

function withoutDescriptions(sdl: string): string {
  return sdl.replaceAll(/^\s*"""[\s\S]*?"""\n/gm, '');
}
