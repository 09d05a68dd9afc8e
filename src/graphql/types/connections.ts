import { type DocumentNode, Kind } from 'graphql';
import type {
  PageInfoResolvers,
  RelationConnectionResolvers,
  RelationEdgeResolvers,
  SearchEdgeResolvers,
} from '../resolver-types.generated.js';
import type { ConnectionNode, EdgeNode } from '../connection.js';
import { inTurns } from '../in-turns.js';
import type { OwnFields } from './own-fields.js';

const connection = {
  edges: ({ slice, nodes, cursors }: ConnectionNode): readonly EdgeNode[] =>
    slice.items.map((item, index) => ({ item, node: nodes[index], position: slice.offset + index, cursors })),
  nodes: ({ nodes }: ConnectionNode): readonly unknown[] => nodes,
  pageInfo: (page: ConnectionNode): ConnectionNode => page,
  totalCount: ({ slice }: ConnectionNode) => slice.count(),
} satisfies Record<keyof OwnFields<RelationConnectionResolvers>, unknown>;

/** Of paths, which take longer to write than all else. */
const pathsInTurns = {
  edges: (page: ConnectionNode) => inTurns(connection.edges(page)),
  nodes: ({ nodes }: ConnectionNode) => inTurns(nodes),
};

const edge = {
  node: ({ node }: EdgeNode): unknown => node,
  cursor: ({ cursors, position }: EdgeNode): string => cursors.encode(position),
} satisfies Record<keyof OwnFields<RelationEdgeResolvers>, unknown>;

const pageInfo: OwnFields<PageInfoResolvers> = {
  hasNextPage: ({ slice }) => slice.hasNext,
  hasPreviousPage: ({ slice }) => slice.hasPrevious,
  startCursor: ({ slice, cursors }) => (slice.items.length === 0 ? null : cursors.encode(slice.offset)),
  endCursor: ({ slice, cursors }) => (slice.items.length === 0 ? null : cursors.encode(slice.offset + slice.items.length - 1)),
};

const searchEdge: OwnFields<SearchEdgeResolvers, 'node' | 'cursor'> = {
  match: ({ item }) => item.match,
  matched: ({ item }) => item.matched,
  score: ({ item }) => item.score,
};

/** The resolvers of every `…Connection` and `…Edge` type of a schema: one pair for all of them. */
export function connectionResolvers(typeDefs: readonly DocumentNode[]): Record<string, object> {
  const names = typeDefs.flatMap(({ definitions }) => definitions).flatMap((item) => (item.kind === Kind.OBJECT_TYPE_DEFINITION ? [item.name.value] : []));
  const ending = (suffix: string, resolvers: object): Record<string, object> =>
    Object.fromEntries(names.filter((name) => name.endsWith(suffix)).map((name) => [name, resolvers]));
  return {
    ...ending('Connection', connection),
    ...ending('Edge', edge),
    PageInfo: pageInfo,
    PathConnection: { ...connection, ...pathsInTurns },
    ReachConnection: { ...connection, ...pathsInTurns },
    SearchEdge: { ...edge, ...searchEdge },
  };
}
