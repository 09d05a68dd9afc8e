import type { Relation, RelationId } from '../../model/relation.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { EntenteError } from '../../model/entente-error.js';
import { DEFAULT_SCOPE } from '../../model/scope.js';
import type { GraphSource } from '../../graph/graph.js';
import type { ChangesQuery, MaybePromise, Neighborhood, View } from '../../graph/view.js';
import { noteEnd } from '../answer-notes.js';
import { type ConnectionNode, type PageArguments, connect } from '../connection.js';
import { inLimit, toEntityId } from '../entity-ids.js';
import { given } from '../given.js';
import { inRange } from '../in-range.js';
import { all, andThen } from '../maybe-promise.js';
import type { SearchLimits } from '../limits/limits.js';
import { operationControl } from '../limits/search-control.js';
import { relationsShown } from '../limits/list-sizes.js';
import type { ChangeNode, EntityNode, RelationNode } from '../nodes.js';
import { observedSearch } from '../observed-search.js';
import { pinnedGraph } from '../pinned-graph.js';
import type { InputMaybe, QueryResolvers, Scope as ScopeInput } from '../resolver-types.generated.js';
import { toScope } from '../scope-input.js';
import { entityOrNull, entityRoots, ownRoots } from './entity-roots.js';
import type { OwnFields } from './own-fields.js';
import { relationConnection } from './relation-list.js';
import { toPathQuery, toReachQuery } from './path-query.js';
import { toRelationQuery } from './relation-query.js';
import type { GraphQLResolveInfo } from 'graphql';

/** The root fields. Each reads its scope once; everything below inherits it through the view. */
export function createQuery(source: GraphSource, limits: SearchLimits, vocabulary: Vocabulary): OwnFields<QueryResolvers> & Readonly<Record<string, unknown>> {
  const graphOf = pinnedGraph(source);
  const control = operationControl(limits);
  /** For searches: these end at the deadline by themselves, and say so in their answer. */
  const searchedViewOf = (context: unknown, info: GraphQLResolveInfo, at: InputMaybe<ScopeInput>): View => graphOf(context, info).view(toScope(at));
  const viewOf = (context: unknown, info: GraphQLResolveInfo, at: InputMaybe<ScopeInput>): View => {
    control.begin(info);
    return searchedViewOf(context, info, at);
  };

  /** A relation is found whatever the scope, unless one was asked for. */
  const node = (view: View, id: string, at: InputMaybe<ScopeInput>): MaybePromise<EntityNode | RelationNode | null> => {
    const isSeen = (relation: Relation): boolean => at === undefined || at === null || view.isInScope(relation);
    if (isRelationId(id)) return andThen(view.relation(id), (relation) => (relation !== undefined && isSeen(relation) ? { relation, view } : null));
    const entityId = id.normalize('NFC');
    return view.vocabulary.isEntityId(entityId) ? entityOrNull(view, entityId) : null;
  };

  const { one, list } = entityRoots(viewOf);

  return {
    node: (_root, { id, at }, context, info) => node(viewOf(context, info, at), id, at),
    nodes: (_root, { ids, at }, context, info) => {
      inLimit('ids', ids.length);
      const view = viewOf(context, info, at);
      return all(ids.map((id) => node(view, id, at)));
    },
    leader: one('leader'),
    country: one('country'),
    organization: one('organization'),
    treaty: one('treaty'),
    event: one('event'),
    place: one('place'),
    topic: one('topic'),
    source: one('source'),
    leaders: list('leader'),
    countries: list('country'),
    organizations: list('organization'),
    treaties: list('treaty'),
    events: list('event'),
    places: list('place'),
    topics: list('topic'),
    sources: list('source'),
    relations: (_root, args, context, info) => {
      const view = viewOf(context, info, args.at);
      return relationConnection(view, toRelationQuery(view.vocabulary, args.filter, args.orderBy), args);
    },
    search: (_root, args, context, info) => {
      const view = viewOf(context, info, args.at);
      inRange('text: its length', [...args.text].length, 1, 200);
      const query = given({ text: args.text.normalize('NFC'), types: args.types });
      return connect({
        view,
        page: args,
        question: ['search', query],
        read: (window) => view.search(query, window),
        toNode: ({ entity }): EntityNode => ({ entity, view }),
      });
    },
    paths: (_root, args, context, info) => {
      const view = searchedViewOf(context, info, args.at);
      const query = toPathQuery(view.vocabulary, args, limits.pathLength);
      return connect({
        view,
        page: args,
        question: ['paths', query, [...(query.directions ?? [])]],
        read: (window) => noteEnd(context, observedSearch('paths', context, () => view.paths(query, window, control.search(info, context)))),
        toNode: (path) => ({ path, view }),
      });
    },
    reachable: (_root, args, context, info) => {
      const view = searchedViewOf(context, info, args.at);
      const query = toReachQuery(view.vocabulary, args, limits.pathLength);
      return connect({
        view,
        page: args,
        question: ['reachable', query, [...(query.directions ?? [])]],
        read: (window) => noteEnd(context, observedSearch('reachable', context, () => view.reachable(query, window, control.search(info, context)))),
        toNode: ({ entity }): EntityNode => ({ entity, view }),
      });
    },
    neighborhood: (_root, args, context, info) => {
      const view = viewOf(context, info, args.at);
      const center = toEntityId(view.vocabulary, 'of', args.of);
      const query = given({
        of: center,
        depth: inRange('depth', args.depth, 1, 6),
        types: args.types,
        direction: args.direction,
        entityTypes: args.entityTypes,
        limit: inRange('limit', args.limit, 1, 500),
      });
      return andThen(view.entity(center), (known) =>
        known === undefined ? null : andThen(view.neighborhood(query, control.search(info, context)), (found) => ({ center, neighborhood: shown(found, query.limit), view })),
      );
    },
    timeline: (_root, args, context, info) => {
      const view = viewOf(context, info, args.at);
      return changes(view, { of: toEntityId(view.vocabulary, 'of', args.of) }, args);
    },
    changes: (_root, args, context, info) => {
      const view = viewOf(context, info, args.at);
      if (args.to < args.from) throw new EntenteError('BAD_USER_INPUT', 'to: lies before `from`. Give the earlier date first.');
      const of = args.of === undefined || args.of === null ? undefined : toEntityId(view.vocabulary, 'of', args.of);
      return changes(view, given({ of, after: args.from, upTo: args.to }), args);
    },
    ...ownRoots(vocabulary, { one, list }),
    dataset: (_root, _args, context, info) => ({ view: graphOf(context, info).view(DEFAULT_SCOPE) }),
  };
}

function changes(view: View, query: ChangesQuery, page: PageArguments): MaybePromise<ConnectionNode | null> {
  const read = (): MaybePromise<ConnectionNode> =>
    connect({
      view,
      page,
      question: ['changes', query],
      read: (window) => view.changes(query, window),
      toNode: (change): ChangeNode => ({ change, view }),
    });
  if (query.of === undefined) return read();
  return andThen<unknown, ConnectionNode | null>(view.entity(query.of), (entity) => (entity === undefined ? null : read()));
}

/** With no more relations than its cost was reckoned for. */
function shown(found: Neighborhood, limit: number): Neighborhood {
  const most = relationsShown(limit);
  return found.relations.length <= most ? found : { ...found, relations: found.relations.slice(0, most), complete: false };
}

function isRelationId(id: string): id is RelationId {
  return id.startsWith('r:');
}
