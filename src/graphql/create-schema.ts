import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, parse } from 'graphql';
import type { Graph, GraphSource } from '../graph/graph.js';
import { connectionResolvers } from './types/connections.js';
import { change } from './types/change.js';
import { country } from './types/country.js';
import { datasetInfo } from './types/dataset-info.js';
import { entity, entityTypeValues } from './types/entity.js';
import { event } from './types/event.js';
import { evidence, locator } from './types/evidence.js';
import { leader } from './types/leader.js';
import { nodeInterface } from './types/node.js';
import { organization } from './types/organization.js';
import { narrative, path, pathConnection, pathStep } from './types/path.js';
import { place } from './types/place.js';
import { createQuery } from './types/query.js';
import { reachConnection, reachEdge } from './types/reach.js';
import { qualifier, relation } from './types/relation.js';
import * as relations from './types/relation-types.js';
import { source as sourceType } from './types/source.js';
import { subgraph, subgraphEntity } from './types/subgraph.js';
import { inference, relationTime } from './types/time.js';
import { topic } from './types/topic.js';
import { treaty } from './types/treaty.js';
import { dateScalar, edtfScalar } from './scalars.js';
import { typeDefs } from './schema-text.generated.js';

// Parsed once for all schemas, and without the places of its words, which only the checks of a schema's author need.
const document = parse(typeDefs, { noLocation: true });

/**
 * The executable schema over a graph, or over the place where the current one is found. It needs no context value: run it with
 * graphql-js, serve it, or merge it with a schema of your own. Errors of the caller are `EntenteError`s behind
 * graphql-js's; `formatError` shows them with their code.
 */
export function createSchema(graph: Graph | GraphSource): GraphQLSchema {
  const source: GraphSource = 'current' in graph ? graph : { current: graph };
  const relationTypes = Object.fromEntries(
    Object.entries(relations).map(([name, resolvers]) => [name.charAt(0).toUpperCase() + name.slice(1), resolvers]),
  );
  return makeExecutableSchema({
    typeDefs: document,
    // It was checked when it was written: the tests build it with all checks.
    assumeValidSDL: true,
    inheritResolversFromInterfaces: true,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
    resolvers: [
      connectionResolvers(document),
      relationTypes,
      {
        EDTF: edtfScalar,
        Date: dateScalar,
        EntityType: entityTypeValues,
        Query: createQuery(source),
        Node: nodeInterface,
        Entity: entity,
        Relation: relation,
        Leader: leader,
        Country: country,
        Organization: organization,
        Treaty: treaty,
        Event: event,
        Place: place,
        Topic: topic,
        Source: sourceType,
        Qualifier: qualifier,
        RelationTime: relationTime,
        Inference: inference,
        Evidence: evidence,
        Locator: locator,
        Path: path,
        Narrative: narrative,
        PathStep: pathStep,
        ReachConnection: reachConnection,
        ReachEdge: reachEdge,
        PathConnection: pathConnection,
        Subgraph: subgraph,
        SubgraphEntity: subgraphEntity,
        Change: change,
        DatasetInfo: datasetInfo,
      },
    ],
  });
}
