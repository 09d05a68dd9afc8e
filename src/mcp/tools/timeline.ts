import { parse } from 'graphql';
import { z } from 'zod';
import { clip } from '../clip.js';
import { entityName } from '../entity-arguments.js';
import { NOTHING_KNOWN, connectionAnswer, fitPage, pageShape, restShape, window } from '../page.js';
import { scopeInput, scopeShape } from '../scope-arguments.js';
import { defineTool } from '../define-tool.js';

const answerShape = z.object({
  timeline: connectionAnswer({
    node: z.object({
      kind: z.string(),
      date: z.string(),
      relation: z.object({ id: z.string(), type: z.string(), summary: z.string(), modality: z.string() }),
    }),
  }).extend({ totalCount: z.number() }),
});

const DOCUMENT = parse(`
  query Timeline($of: ID!, $first: Int, $after: String, $at: Scope) {
    timeline(of: $of, first: $first, after: $after, at: $at) {
      totalCount
      pageInfo { hasNextPage }
      edges { cursor node { kind date relation { id type summary modality } } }
    }
  }`);

export const timeline = defineTool({
  name: 'timeline',
  title: 'Timeline of an entity',
  description: 'What happened to an entity, in order of time.',
  input: z.strictObject({ entity: entityName.describe('Id or name'), ...pageShape, ...scopeShape }),
  output: z.object({
    entity: z.string(),
    total: z.number(),
    changes: z.array(
      z.object({
        date: z.string(),
        kind: z.string().describe('BEGAN, ENDED, HAPPENED or OBSERVED'),
        summary: z.string(),
        modality: z.string(),
        relation_type: z.string(),
        relation_id: z.string(),
      }),
    ),
    ...restShape,
  }),
  async answer({ entity, limit, cursor, ...scope }, { graph, signal }) {
    const { id } = await graph.resolve('entity', entity);
    const variables = { of: id, ...window({ limit, cursor }), at: scopeInput(scope) };
    const { timeline: list } = answerShape.parse(await graph.ask(DOCUMENT, variables, signal));
    const edges = list.edges.map(({ cursor: at, node: { date, kind, relation } }) => ({
      cursor: at,
      item: { date, kind, summary: clip(relation.summary, 400), modality: relation.modality, relation_type: relation.type, relation_id: relation.id },
    }));
    const { items, rest } = fitPage(edges, { hasNextPage: list.pageInfo.hasNextPage, total: list.totalCount, narrower: 'the scope (during)' });
    return { entity: id, total: list.totalCount, changes: items, ...rest, ...(list.totalCount === 0 ? { note: NOTHING_KNOWN } : {}) };
  },
});
