import { BREAK, type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, OperationTypeNode, isObjectType, visit } from 'graphql';
import { Plans } from './plans.js';
import { QueryPlan } from './query-plan.js';

const CONDITIONS: ReadonlySet<string> = new Set(['skip', 'include']);

/** Plans the queries of a schema whose resolvers leave their arguments as they are: all calls of a field in one execution may be given the same ones. */
export class QueryPlanner {
  readonly #schema: GraphQLSchema;
  /** A plan finds the type of a value by its name alone. */
  readonly #isByName: boolean;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
    this.#isByName = Object.values(schema.getTypeMap()).every((type) => !isObjectType(type) || typeof type.isTypeOf !== 'function');
  }

  /**
   * The plan of a query of a valid document, if it can have one. By `@skip` and `@include` other fields are asked for from one time to the next, so they may stand nowhere in the
   * document, also not in another operation. `count` is told of each part that is planned, now or later: sets of fields, fields, and fields as they are written.
   */
  plan(document: DocumentNode, operation: OperationDefinitionNode, count: (parts: number) => void): QueryPlan | undefined {
    const root = this.#schema.getQueryType();
    if (root === undefined || root === null || !this.#isByName || operation.operation !== OperationTypeNode.QUERY || !isSteady(document)) return undefined;
    const fragments = document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : []));
    const asked = { schema: this.#schema, root, operation, fragments: Object.fromEntries(fragments) };
    return new QueryPlan(asked, new Plans(asked, count));
  }
}

function isSteady(document: DocumentNode): boolean {
  let isPlain = true;
  const refuse = (): typeof BREAK => {
    isPlain = false;
    return BREAK;
  };
  visit(document, {
    Directive: ({ name }) => (CONDITIONS.has(name.value) ? refuse() : undefined),
    // An object that is written to by this name gets another prototype.
    Field: ({ alias }) => (alias?.value === '__proto__' ? refuse() : undefined),
  });
  return isPlain;
}
