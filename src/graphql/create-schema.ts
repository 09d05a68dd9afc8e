import { type IExecutableSchemaDefinition, makeExecutableSchema } from '@graphql-tools/schema';
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import type { Graph, GraphSource } from '../graph/graph.js';
import { BUILT_IN_VOCABULARY } from '../model/vocabulary.js';
import { SEARCH_LIMITS, type SearchLimits, limitsFrom } from './limits/limits.js';
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
import { ownTypeDefs } from './own-types/own-type-defs.js';
import { ownTypeResolvers } from './own-types/own-type-resolvers.js';
import * as relations from './types/relation-types.js';
import { snapshotChange } from './types/snapshot-change.js';
import { source as sourceType } from './types/source.js';
import { subgraph, subgraphEntity } from './types/subgraph.js';
import { createSubscription } from './types/subscription.js';
import { inference, relationTime } from './types/time.js';
import { topic } from './types/topic.js';
import { treaty } from './types/treaty.js';
import { dateScalar, edtfScalar } from './scalars.js';
import { typeDefs } from './type-defs.generated.js';

// Parsed once for all schemas, and without the places of its words, which only the checks of a schema's author need.
const document = parse(typeDefs, { noLocation: true });

/** What a host adds to the schema, and how far it lets searches go. */
export interface SchemaOptions {
  /** How far searches go, beside what the graph itself was told. Presets: `SEARCH_LIMITS`. */
  readonly limits?: Partial<SearchLimits>;
  /** More types and fields: `extend type Country { … }`, `type Company { … }` for more fields of a type that the vocabulary adds. Default: none. */
  readonly typeDefs?: IExecutableSchemaDefinition['typeDefs'];
  /**
   * Their resolvers, and others for what is there. One of an entity's fields is given `{ entity, view }`, one of a relation's `{ relation, view }`;
   * `view` answers under the scope of the question.
   */
  readonly resolvers?: NonNullable<IExecutableSchemaDefinition['resolvers']>;
}

/**
 * The executable schema over a graph, or over the place where the current one is found, with object types for all that its vocabulary adds. It needs
 * no context value: run it with graphql-js, serve it, or merge it with a schema of your own. Errors of the caller are `EntenteError`s behind
 * graphql-js's; `formatError` shows them with their code. Throws `EntenteError` INVALID_VOCABULARY if a type of the vocabulary has the name of another
 * GraphQL type.
 */
export function createSchema(graph: Graph | GraphSource, { limits, typeDefs: added, resolvers = [] }: SchemaOptions = {}): GraphQLSchema {
  const source: GraphSource = 'current' in graph ? graph : { current: graph };
  const { vocabulary = BUILT_IN_VOCABULARY } = source.current;
  const relationTypes = Object.fromEntries(
    Object.entries(relations).map(([name, of]) => [name.charAt(0).toUpperCase() + name.slice(1), of]),
  );
  const own = ownTypeDefs(vocabulary, document);
  const documents: DocumentNode[] = own === '' ? [document] : [document, parse(own, { noLocation: true })];
  return makeExecutableSchema({
    typeDefs: added === undefined ? documents : [...documents, added],
    // Ours was checked when it was written, since the tests build it with all checks; a host's words are checked here.
    assumeValidSDL: added === undefined,
    inheritResolversFromInterfaces: true,
    // The schema was made just now, and nobody else has it.
    updateResolversInPlace: true,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
    resolvers: [
      connectionResolvers(documents),
      relationTypes,
      {
        EDTF: edtfScalar,
        Date: dateScalar,
        EntityType: entityTypeValues(vocabulary),
        Query: createQuery(source, limitsFrom(SEARCH_LIMITS, limits), vocabulary),
        Subscription: createSubscription(source),
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
        SnapshotChange: snapshotChange,
      },
      ownTypeResolvers(vocabulary),
      ...[resolvers].flat(),
    ],
  });
}
