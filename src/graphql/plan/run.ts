import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ResponsePath,
  getArgumentValues,
  isNonNullType,
  locatedError,
  responsePathAsArray,
} from 'graphql';
import type { Arguments, FieldPlan } from './field-plan.js';

/** What is asked, and of which schema. */
export interface Asked {
  readonly schema: GraphQLSchema;
  /** Its type of queries. */
  readonly root: GraphQLObjectType;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
}

interface Failure {
  readonly error: unknown;
  readonly nodes: readonly FieldNode[];
  readonly path: ResponsePath;
  /** What was to be there. */
  readonly type: GraphQLOutputType;
}

/** One execution of a plan. */
export class Run {
  readonly asked: Asked;
  /** The operation's context value. */
  readonly context: unknown;
  /** Coerced; a new object for each execution, by which resolvers know theirs. */
  readonly variables: Record<string, unknown>;
  readonly errors: GraphQLError[] = [];
  #nulled: Set<ResponsePath | undefined> | undefined;
  #arguments: Map<FieldPlan, Arguments> | undefined;

  constructor(asked: Asked, context: unknown, variables: Record<string, unknown>) {
    this.asked = asked;
    this.context = context;
    this.variables = variables;
  }

  /** The arguments of a field that has variables, lists or objects among them: the same wherever it is resolved. Throws `GraphQLError` for one that does not fit. */
  argumentsOf(field: FieldPlan): Arguments {
    this.#arguments ??= new Map();
    const known = this.#arguments.get(field);
    if (known !== undefined) return known;
    const args = getArgumentValues(field.definition, field.node, this.variables);
    this.#arguments.set(field, args);
    return args;
  }

  /** Null for a value that failed, with its error noted. Throws the error on to what is around where null may not stand. */
  failed({ error, nodes, path, type }: Failure): null {
    const located = locatedError(error, nodes, responsePathAsArray(path));
    if (isNonNullType(type)) throw located;
    this.note(located, path);
    return null;
  }

  /**
   * Notes the error by which a place is null; without a path, the whole answer. What was under such a place is not in the answer any more, nor are its
   * errors (GraphQL specification, October 2021, 6.4.4).
   */
  note(error: GraphQLError, path: ResponsePath | undefined): void {
    this.#nulled ??= new Set();
    if (this.#nulled.has(undefined)) return;
    for (let place = path; place !== undefined; place = place.prev) if (this.#nulled.has(place)) return;
    this.#nulled.add(path);
    this.errors.push(error);
  }
}
