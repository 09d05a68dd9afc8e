import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode, getVariableValues, isListType, getNullableType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { USUAL_PATH_LENGTH, listSize, neighborhoodSize, pageSize } from './list-sizes.js';

/** What an operation costs before it runs. */
export interface QueryCost {
  /** In points. */
  readonly cost: number;
  /** Whether it has a search that takes as long as the graph is large. */
  readonly isHeavy: boolean;
}

/** What a root field costs by itself. A search may look at 1,000,000 relations: at 10,000 a point. */
const ROOT_COSTS: ReadonlyMap<string, number> = new Map([
  ['paths', 100],
  ['reachable', 100],
  ['neighborhood', 20],
  ['search', 10],
  ['timeline', 10],
  ['changes', 10],
]);

const HEAVY: ReadonlySet<string> = new Set(['paths', 'reachable']);

/** What reading the schema costs, whatever is asked of it: a rule keeps the answer within that of the usual tools. */
const INTROSPECTION_COSTS: ReadonlyMap<string, number> = new Map([
  ['__typename', 0],
  ['__type', 100],
  ['__schema', 1_000],
]);

/** Documents nest no deeper than other limits let them; this bounds those whose fragments multiply. */
const MAX_NODES = 4_000;

/** Where the estimator notes what it comes by. */
interface Notes {
  isHeavy: boolean;
}

/**
 * What an operation costs: a point for each field, each as often as the lists around it have items: a page as many as `first` or `last` ask
 * for, other lists as in `list-sizes.ts`. Searches cost by themselves. Undefined for variables that do not fit, which the execution reports.
 * Throws `GraphQLError` BAD_USER_INPUT for an argument that does not fit, and QUERY_TOO_COSTLY where there is too much to count.
 */
export function queryCost(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): QueryCost | undefined {
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 }).errors !== undefined) return undefined;
  const notes: Notes = { isHeavy: false };
  try {
    const cost = getComplexity({
      schema,
      query: document,
      variables: { ...variables },
      ...(operation.name !== undefined && { operationName: operation.name.value }),
      estimators: [estimator(notes, schema.getQueryType()?.name)],
      maxQueryNodes: MAX_NODES,
    });
    return { cost, isHeavy: notes.isHeavy };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { nodes, message } = error;
    if (nodes !== undefined) throw new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT' } });
    throw new GraphQLError(`The query selects more than ${MAX_NODES} fields and fragments when its fragments are written out: select less.`, { extensions: { code: 'QUERY_TOO_COSTLY' } });
  }
}

function estimator(notes: Notes, rootType: string | undefined): ComplexityEstimator {
  return ({ type, field, args, childComplexity }) => {
    const introspection = INTROSPECTION_COSTS.get(field.name) ?? (type.name.startsWith('__') ? 0 : undefined);
    if (introspection !== undefined) return introspection;
    const isRoot = type.name === rootType;
    if (isRoot && HEAVY.has(field.name)) notes.isHeavy = true;
    const own = 1 + (isRoot ? (ROOT_COSTS.get(field.name) ?? 0) : 0);
    return own + childComplexity * times(type.name, field, args);
  };
}

/** How often what stands under a field is resolved. */
function times(type: string, field: Parameters<ComplexityEstimator>[0]['field'], args: Readonly<Record<string, unknown>>): number {
  const { ids, representations, maxLength } = args;
  // A path of twelve relations has twice as many steps as the list of steps is taken to have.
  const stretch = typeof maxLength === 'number' ? Math.max(1, Math.min(maxLength, 2 * USUAL_PATH_LENGTH) / USUAL_PATH_LENGTH) : 1;
  if (field.args.some(({ name }) => name === 'first')) return Math.ceil(pageSize(args) * stretch);
  if (field.name === 'neighborhood') return neighborhoodSize(args);
  if (!isListType(getNullableType(field.type))) return 1;
  const asked = ids ?? representations;
  return Array.isArray(asked) ? asked.length : listSize(type, field.name);
}
