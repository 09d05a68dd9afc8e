import { type DocumentNode, type ExecutionArgs, GraphQLError, type GraphQLSchema, OperationTypeNode, getOperationAST, parse, specifiedRules, validate } from 'graphql';
import { knownDocumentsRule } from '../../graphql/limits/known-documents-rule.js';
import type { OperationLimits } from '../../graphql/limits/limits.js';
import { noIntrospectionRule } from '../../graphql/limits/no-introspection-rule.js';
import { operationRules } from '../../graphql/limits/operation-rules.js';
import { queryCost } from '../../graphql/limits/query-cost.js';

/** What graphql-js's `subscribe` takes, or what is wrong with it. */
export type ReadSubscription = { readonly args: ExecutionArgs } | { readonly errors: readonly GraphQLError[] };

interface Rules {
  readonly schema: GraphQLSchema;
  /** Whether clients may read the schema. */
  readonly introspection: boolean;
  readonly limits: OperationLimits;
  /** The only documents that are answered. Default: any. */
  readonly documents?: readonly string[];
}

/**
 * Reads the parameters of an operation before anybody waits for its events: it must be a valid subscription, within the limits that queries have too. Each
 * error has a stable `extensions.code`.
 */
export function subscriptionReader({ schema, introspection, limits, documents }: Rules): (parameters: unknown) => ReadSubscription {
  const rules = [...specifiedRules, ...operationRules(limits), ...(introspection ? [] : [noIntrospectionRule]), ...(documents === undefined ? [] : [knownDocumentsRule(documents)])];
  return (parameters) => {
    if (!isRecord(parameters) || typeof parameters['query'] !== 'string') return refuse('BAD_REQUEST', 'There is no query: send {"query": "subscription …", "variables": {…}}.');
    const { query, variables = null, operationName = null } = parameters;
    if (variables !== null && !isRecord(variables)) return refuse('BAD_REQUEST', 'variables: is no object.');
    if (operationName !== null && typeof operationName !== 'string') return refuse('BAD_REQUEST', 'operationName: is no text.');

    const document = parseQuery(query, limits.tokens);
    if (document instanceof GraphQLError) return { errors: [document] };
    const operation = getOperationAST(document, operationName);
    if (operation === undefined || operation === null) return refuse('OPERATION_RESOLUTION_FAILED', 'operationName: there is no such operation, or there are several and none is named.');
    if (operation.operation !== OperationTypeNode.SUBSCRIPTION) return refuse('OPERATION_NOT_SUPPORTED', `A ${operation.operation} is not answered here: send it to /graphql.`);
    const errors = validate(schema, document, rules, { maxErrors: limits.errors, hideSuggestions: !introspection });
    if (errors.length > 0) return { errors: errors.map((error) => withCode('GRAPHQL_VALIDATION_FAILED', error)) };
    const cost = costOf(() => queryCost(schema, document, operation, variables ?? {})?.cost ?? 0);
    if (cost instanceof GraphQLError) return { errors: [cost] };
    if (cost > limits.cost) return refuse('QUERY_TOO_COSTLY', `Each event costs ${cost} points, more than ${limits.cost}: ask for fewer fields.`);
    return { args: { schema, document, operationName, variableValues: variables } };
  };
}

function parseQuery(query: string, tokens: number): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (!error.message.includes('Parsing aborted')) return withCode('GRAPHQL_PARSE_FAILED', error);
    return new GraphQLError(`The query has more than ${tokens} words and signs.`, { extensions: { code: 'QUERY_TOO_LONG' } });
  }
}

function costOf(reckon: () => number): number | GraphQLError {
  try {
    return reckon();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function refuse(code: string, message: string): ReadSubscription {
  return { errors: [new GraphQLError(message, { extensions: { code } })] };
}

/** Our own rules have codes of their own. */
function withCode(code: string, { message, nodes, source, positions, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, extensions: { code, ...extensions } });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
