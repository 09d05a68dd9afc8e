import { parse } from 'graphql';
import { z } from 'zod';
import type { EntityId } from '../../model/entity.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { direction, entityName, relationTypesOf } from '../entity-arguments.js';
import { NOTHING_KNOWN, connectionAnswer, fitPage, pageShape, restShape, window } from '../page.js';
import { RELATION_FIELDS, relationAnswer, relationItem, toRelationItem } from '../relation-item.js';
import { scopeInput, scopeShape } from '../scope-arguments.js';
import { ToolError } from '../tool-error.js';
import { type Tool, defineTool } from '../define-tool.js';

const answerShape = z.object({ relations: connectionAnswer({ node: relationAnswer }).extend({ totalCount: z.number() }) });

const DOCUMENT = parse(`
  query Relations($filter: RelationFilter, $first: Int, $after: String, $at: Scope) {
    relations(filter: $filter, first: $first, after: $after, at: $at) {
      totalCount
      pageInfo { hasNextPage }
      edges { cursor node { ...RelationFields } }
    }
  }
  ${RELATION_FIELDS}`);

export const getRelations = (vocabulary: Vocabulary): Tool => defineTool({
  name: 'get_relations',
  title: 'Get relations',
  description: 'Relations in order of time: of an entity, between two, or of a type everywhere ("what was planned?").',
  input: z.strictObject({
    entity: entityName.optional().describe('Id or name; default everywhere'),
    other: entityName.optional().describe('Only those with this one at the other end'),
    types: relationTypesOf(vocabulary).optional().describe('MEMBER_OF, HOLDS_OFFICE…; get_schema lists all'),
    direction: direction.optional().describe('OUT: they start at entity. Default ANY'),
    ...pageShape,
    ...scopeShape,
  }),
  output: z.object({ entity: z.string().optional(), total: z.number(), relations: z.array(relationItem), ...restShape }),
  async answer({ entity, other, types, direction: way = 'ANY', limit, cursor, ...scope }, { graph, signal }) {
    if (entity === undefined && (other !== undefined || way !== 'ANY')) throw new ToolError('entity: is needed with other and with direction.');
    const of = entity === undefined ? undefined : await graph.resolve('entity', entity);
    const end = other === undefined ? undefined : await graph.resolve('other', other);
    const variables = {
      filter: { types, ...(of === undefined ? {} : ends(of.id, end?.id, way)) },
      ...window({ limit, cursor }),
      at: scopeInput(scope),
    };
    const { relations } = answerShape.parse(await graph.ask(DOCUMENT, variables, signal));
    const edges = relations.edges.map(({ cursor: at, node }) => ({ cursor: at, item: toRelationItem(node) }));
    const { hasNextPage } = relations.pageInfo;
    const { items, rest } = fitPage(edges, { hasNextPage, total: relations.totalCount, narrower: 'types, other, direction or the scope' });
    return {
      ...(of === undefined ? {} : { entity: of.id }),
      total: relations.totalCount,
      relations: items,
      ...rest,
      ...(relations.totalCount === 0 ? { note: NOTHING_KNOWN } : {}),
    };
  },
});

/** What the filter of GraphQL's `relations` calls an entity, the one at its other end and the direction between them. */
function ends(entity: EntityId, other: EntityId | undefined, way: z.infer<typeof direction>): Readonly<Record<string, readonly EntityId[]>> {
  if (way === 'ANY') return other === undefined ? { of: [entity] } : { between: [entity, other] };
  const [near, far] = way === 'OUT' ? ['from', 'to'] : ['to', 'from'];
  return { [near]: [entity], ...(other === undefined ? {} : { [far]: [other] }) };
}
