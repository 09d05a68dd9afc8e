import { parse } from 'graphql';
import { z } from 'zod';
import { clip } from '../clip.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { entityTypesOf } from '../entity-arguments.js';
import { connectionAnswer, fitPage, pageShape, restShape, window } from '../page.js';
import { EVERYTHING } from '../scope-arguments.js';
import { type Tool, defineTool } from '../define-tool.js';

const answerShape = z.object({
  search: connectionAnswer({
    match: z.string(),
    matched: z.string(),
    node: z.object({ id: z.string(), name: z.string(), description: z.string(), relations: z.object({ totalCount: z.number() }) }),
  }).extend({ totalCount: z.number() }),
});

const DOCUMENT = parse(`
  query Search($text: String!, $types: [EntityType!], $first: Int, $after: String, $at: Scope) {
    search(text: $text, types: $types, first: $first, after: $after, at: $at) {
      totalCount
      pageInfo { hasNextPage }
      edges { cursor match matched node { id name description relations(first: 1) { totalCount } } }
    }
  }`);

export const searchEntities = (vocabulary: Vocabulary): Tool => defineTool({
  name: 'search_entities',
  title: 'Search entities',
  description: 'Find leaders, countries, organizations, treaties, events, places, topics and sources by name, alias or identifier, best first.',
  input: z.strictObject({
    text: z.string().min(1).max(200).describe('Beginnings of words will do'),
    types: entityTypesOf(vocabulary).optional(),
    ...pageShape,
  }),
  output: z.object({
    total: z.number(),
    entities: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        description: z.string(),
        match: z.string().describe('EXACT, PREFIX, or FUZZY: only alike'),
        matched: z.string(),
        relations: z.number().describe('How many in all'),
      }),
    ),
    ...restShape,
  }),
  async answer({ text, types, limit, cursor }, { graph, signal }) {
    const variables = { text, types, ...window({ limit, cursor }), at: EVERYTHING };
    const { search } = answerShape.parse(await graph.ask(DOCUMENT, variables, signal));
    const edges = search.edges.map(({ cursor: at, match, matched, node: { id, name, description, relations } }) => ({
      cursor: at,
      item: { id, name, description: clip(description, 300), match, matched, relations: relations.totalCount },
    }));
    const { items, rest } = fitPage(edges, { hasNextPage: search.pageInfo.hasNextPage, total: search.totalCount, narrower: 'types or a longer text' });
    return { total: search.totalCount, entities: items, ...rest };
  },
});
