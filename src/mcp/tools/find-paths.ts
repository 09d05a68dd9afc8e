import { parse } from 'graphql';
import { z } from 'zod';
import type { Vocabulary } from '../../model/vocabulary.js';
import { direction, entityName, entityTypesOf, relationTypesOf } from '../entity-arguments.js';
import { connectionAnswer, fitPage, pageShape, restShape, window } from '../page.js';
import { timeText } from '../relation-item.js';
import { scopeInput, scopeShape } from '../scope-arguments.js';
import { searchNote } from '../search-note.js';
import { type Tool, defineTool } from '../define-tool.js';

const MOST_PARALLEL = 5;

const answerShape = z.object({
  paths: connectionAnswer({
    node: z.object({
      length: z.number(),
      narrative: z.object({ text: z.string(), citations: z.array(z.object({ citation: z.string() })) }),
      steps: z.array(
        z.object({
          label: z.string(),
          from: z.object({ id: z.string() }),
          to: z.object({ id: z.string() }),
          relation: z.object({ id: z.string(), time: z.object({ kind: z.string(), text: z.string() }) }),
          parallel: z.array(z.object({ id: z.string() })),
        }),
      ),
    }),
  }).extend({
    complete: z.boolean(),
    truncatedBy: z.enum(['RELATIONS', 'PATHS', 'DEADLINE', 'LENGTH']).nullable(),
    relationsExpanded: z.number(),
  }),
});
type PathAnswer = z.infer<typeof answerShape>['paths']['edges'][number]['node'];

const DOCUMENT = parse(`
  query Paths($from: [ID!]!, $to: [ID!]!, $select: PathSelect!, $k: Int!, $order: PathOrder!, $time: PathTime, $maxLength: Int!, $types: [RelationType!],
    $direction: Direction!, $through: [EntityType!], $avoid: [ID!], $hubLimit: Int, $first: Int, $after: String, $at: Scope) {
    paths(from: $from, to: $to, select: $select, k: $k, order: $order, time: $time, maxLength: $maxLength, types: $types, direction: $direction,
      entityTypes: $through, avoid: $avoid, hubLimit: $hubLimit, first: $first, after: $after, at: $at) {
      complete truncatedBy relationsExpanded
      pageInfo { hasNextPage }
      edges {
        cursor
        node {
          length
          narrative { text citations { citation } }
          steps { label from { id } to { id } relation { id time { kind text } } parallel { id } }
        }
      }
    }
  }`);

export const findPaths = (vocabulary: Vocabulary): Tool => defineTool({
  name: 'find_paths',
  title: 'Find paths',
  description: 'How two entities are connected: paths along relations in scope, told in sentences with numbered citations. get_evidence takes the relation ids of the steps.',
  input: z.strictObject({
    from: entityName.describe('Id or name'),
    to: entityName.describe('Id or name'),
    order: z.enum(['LENGTH', 'INFORMATIVE']).optional().describe('INFORMATIVE: the most telling first. Default LENGTH'),
    select: z.enum(['ANY_SHORTEST', 'ALL_SHORTEST', 'SHORTEST_K', 'ALL']).optional().describe('Default ALL_SHORTEST; SHORTEST_K if INFORMATIVE'),
    k: z.int().min(1).max(100).optional().describe('Of SHORTEST_K; default 5'),
    max_length: z.int().min(1).max(12).optional().describe('Relations; default 6'),
    types: relationTypesOf(vocabulary).optional().describe('As get_schema lists them'),
    direction: direction.optional().describe('Default ANY'),
    through: entityTypesOf(vocabulary).optional().describe('Types of the entities between'),
    avoid: z.array(entityName).max(20).optional().describe('Ids or names'),
    hub_limit: z.int().min(1).max(1_000_000).optional().describe('Not through entities with more relations'),
    time: z.enum(['AT', 'OVERLAPS', 'CONCURRENT', 'ORDERED']).optional().describe('CONCURRENT: all at one time. ORDERED: never back in time'),
    ...pageShape,
    ...scopeShape,
  }),
  output: z.object({
    from: z.string(),
    to: z.string(),
    complete: z.boolean(),
    truncated_by: z.string().optional(),
    paths: z.array(
      z.object({
        length: z.number(),
        narrative: z.string(),
        citations: z.array(z.string()),
        steps: z.array(
          z.object({
            from: z.string(),
            label: z.string(),
            to: z.string(),
            time: z.string(),
            relation_id: z.string(),
            parallel_ids: z.array(z.string()).optional(),
          }),
        ),
      }),
    ),
    relations_expanded: z.number(),
    ...restShape,
  }),
  async answer({ from, to, avoid, limit, cursor, order = 'LENGTH', select, k = 5, max_length: maxLength = 6, ...conditions }, { graph, gate, signal }) {
    const { types, direction: way = 'ANY', through, hub_limit: hubLimit, time, ...scope } = conditions;
    const start = await graph.resolve('from', from);
    const end = await graph.resolve('to', to);
    const avoided = avoid === undefined ? undefined : await Promise.all(avoid.map((name, index) => graph.resolve(`avoid[${index}]`, name)));
    const variables = {
      from: [start.id],
      to: [end.id],
      select: select ?? (order === 'INFORMATIVE' ? 'SHORTEST_K' : 'ALL_SHORTEST'),
      k,
      order,
      time,
      maxLength,
      types,
      direction: way,
      through,
      avoid: avoided?.map(({ id }) => id),
      hubLimit,
      ...window({ limit, cursor }),
      at: scopeInput(scope),
    };
    const { paths } = answerShape.parse(await gate.run(() => graph.ask(DOCUMENT, variables, signal)));
    const edges = paths.edges.map(({ cursor: at, node }) => ({ cursor: at, item: pathItem(node) }));
    const { items, rest } = fitPage(edges, { hasNextPage: paths.pageInfo.hasNextPage, narrower: 'types, through, avoid, hub_limit or the scope' });
    const ending = searchNote({ ...paths, found: cursor !== undefined || items.length > 0, maxLength });
    const note = [ending, rest.note].filter((text) => text !== undefined).join(' ');
    return {
      from: start.id,
      to: end.id,
      complete: paths.complete,
      ...(paths.truncatedBy === null ? {} : { truncated_by: paths.truncatedBy }),
      paths: items,
      relations_expanded: paths.relationsExpanded,
      ...rest,
      ...(note === '' ? {} : { note }),
    };
  },
});

function pathItem({ length, narrative, steps }: PathAnswer) {
  return {
    length,
    narrative: narrative.text,
    citations: narrative.citations.map(({ citation }, index) => `[${index + 1}] ${citation}`),
    steps: steps.map(({ label, from, to, relation, parallel }) => ({
      from: from.id,
      label,
      to: to.id,
      time: timeText(relation.time),
      relation_id: relation.id,
      ...(parallel.length === 0 ? {} : { parallel_ids: parallel.slice(0, MOST_PARALLEL).map(({ id }) => id) }),
    })),
  };
}
