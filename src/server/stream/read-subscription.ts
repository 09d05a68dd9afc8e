import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql';

/** How many tokens a subscription may have. */
const MOST_TOKENS = 1_000;
/** How many errors are told. */
const MOST_ERRORS = 5;

/** What graphql-js's `subscribe` takes, or what is wrong with it. */
export type ReadSubscription = { readonly args: ExecutionArgs } | { readonly errors: readonly GraphQLError[] };

/**
 * Reads the parameters of an operation before anybody waits for its events: it must be a subscription, valid and short. Each error has a stable
 * `extensions.code`.
 */
export function readSubscription(schema: GraphQLSchema, introspection: boolean, parameters: unknown): ReadSubscription {
  if (!isRecord(parameters) || typeof parameters['query'] !== 'string') return refuse('BAD_REQUEST', 'There is no query: send {"query": "subscription …", "variables": {…}}.');
  const { query, variables = null, operationName = null } = parameters;
  if (variables !== null && !isRecord(variables)) return refuse('BAD_REQUEST', 'variables: is no object.');
  if (operationName !== null && typeof operationName !== 'string') return refuse('BAD_REQUEST', 'operationName: is no text.');

  const document = parseQuery(query);
  if (document instanceof GraphQLError) return { errors: [document] };
  const operation = getOperationAST(document, operationName)?.operation;
  if (operation === undefined) return refuse('OPERATION_RESOLUTION_FAILED', 'operationName: there is no such operation, or there are several and none is named.');
  if (operation !== OperationTypeNode.SUBSCRIPTION) return refuse('OPERATION_NOT_SUPPORTED', `A ${operation} is not answered here: send it to /graphql.`);
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const errors = validate(schema, document, rules, { maxErrors: MOST_ERRORS, hideSuggestions: !introspection });
  if (errors.length > 0) return { errors: errors.map((error) => withCode('GRAPHQL_VALIDATION_FAILED', error)) };
  return { args: { schema, document, operationName, variableValues: variables } };
}

function parseQuery(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: MOST_TOKENS });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (!error.message.includes('Parsing aborted')) return withCode('GRAPHQL_PARSE_FAILED', error);
    return new GraphQLError(`The query has more than ${MOST_TOKENS} words and signs.`, { extensions: { code: 'QUERY_TOO_LONG' } });
  }
}

function refuse(code: string, message: string): ReadSubscription {
  return { errors: [new GraphQLError(message, { extensions: { code } })] };
}

function withCode(code: string, { message, nodes, source, positions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, extensions: { code } });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
