import { addResolversToSchema } from '@graphql-tools/schema';
import { type GraphQLFieldResolver, type GraphQLSchema, extendSchema, parse, valueFromASTUntyped } from 'graphql';
import type { Graph, GraphSource } from '../../graph/graph.js';
import { DEFAULT_SCOPE } from '../../model/scope.js';
import { type SchemaOptions, createSchema } from '../create-schema.js';
import { pinnedGraph } from '../pinned-graph.js';
import { entityInterface, entityTypeName } from './entity-type.js';
import { resolveRepresentations } from './resolve-representations.js';
import { subgraphSdl } from './subgraph-sdl.js';

/**
 * `createSchema` as a subgraph of Apollo Federation 2: with `_service`, and `_entities` for every type of entity and for the `Entity` interface, by their key `id`.
 * What a router asks for by key comes under the default scope, all that is ACTUAL, since a key has no room for another; root fields take `at` as ever.
 * `_service` shows the schema even where introspection is off: let nobody but the router reach a subgraph.
 */
export function createSubgraphSchema(graph: Graph | GraphSource, options: SchemaOptions = {}): GraphQLSchema {
  const source: GraphSource = 'current' in graph ? graph : { current: graph };
  const schema = createSchema(source, options);
  const entities = schema.getPossibleTypes(entityInterface(schema)).map(({ name }) => name);
  const graphOf = pinnedGraph(source);
  const typeNames = new Set(['Entity', ...entities]);
  const sdl = subgraphSdl(schema);
  const resolveEntities: GraphQLFieldResolver<unknown, unknown, { readonly representations: readonly unknown[] }> = (_root, { representations }, context, info) =>
    resolveRepresentations(representations, graphOf(context, info).view(DEFAULT_SCOPE), typeNames, (node) => entityTypeName(node, context, info));
  return addResolversToSchema({
    schema: extendSchema(schema, parse(machinery(entities)), { assumeValidSDL: true }),
    resolvers: {
      Query: { _service: () => ({ sdl }), _entities: resolveEntities },
      _Entity: { __resolveType: entityTypeName },
      _Any: { parseValue: (value: unknown) => value, parseLiteral: valueFromASTUntyped },
    },
  });
}

/** What the specification asks of every subgraph: https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec */
function machinery(entities: readonly string[]): string {
  return `
    """Any entity that a router can ask for by its key."""
    union _Entity = ${entities.join(' | ')}

    """An entity's __typename, and its id."""
    scalar _Any

    """This subgraph."""
    type _Service {
      """Its schema, for a composer."""
      sdl: String!
    }

    extend type Query {
      """This subgraph, for a composer."""
      _service: _Service!
      """Entities by their keys, in the order asked, under the default scope; null where there is none. At most 1,000."""
      _entities(
        """The type of each, or Entity, and its global id: {__typename: "Country", id: "country:CHN"}."""
        representations: [_Any!]!
      ): [_Entity]!
    }
  `;
}
