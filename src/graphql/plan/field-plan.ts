import {
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  Kind,
  type ResponsePath,
  type ValueNode,
  defaultFieldResolver,
  getArgumentValues,
  getNullableType,
  isLeafType,
} from 'graphql';
import { isPromise } from './is-promise.js';
import type { Run } from './run.js';

export type Arguments = Readonly<Record<string, unknown>>;

/** Makes what stands in an answer of the value of a field, or of an item of its list. `path` leads there; leaves do without. Throws what is wrong with it. */
export type Complete = (run: Run, value: unknown, field: FieldPlan, path: ResponsePath | undefined) => unknown;

interface FieldFacts {
  /** That it has in the answer. */
  readonly name: string;
  /** All that ask for it, together. The first is the one whose arguments count; the others have the same. */
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly complete: Complete;
}

/** A field of a selection: all that is the same of it in each execution. */
export class FieldPlan {
  readonly name: string;
  readonly node: FieldNode;
  readonly nodes: readonly FieldNode[];
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly #complete: Complete;
  /** Undefined for one that is read as a property. */
  readonly #resolver: GraphQLFieldResolver<unknown, unknown> | undefined;
  /** Undefined if variables are among them. */
  readonly #arguments: Arguments | undefined;
  readonly #isLeaf: boolean;

  constructor({ name, nodes, parentType, definition, complete }: FieldFacts) {
    this.name = name;
    this.node = nodes[0];
    this.nodes = nodes;
    this.parentType = parentType;
    this.definition = definition;
    this.#complete = complete;
    this.#resolver = definition.resolve === defaultFieldResolver ? undefined : definition.resolve;
    this.#arguments = fixedArguments(definition, this.node);
    this.#isLeaf = isLeafType(getNullableType(definition.type));
  }

  /** What stands in the answer for the field of `source`, which is at `parent`; or a promise of it. Throws an error if null may not stand there. */
  resolve(run: Run, source: unknown, parent: ResponsePath | undefined): unknown {
    const path = this.#isLeaf ? undefined : this.pathUnder(parent);
    try {
      const value = this.#valueOf(run, source, parent);
      const completed = isPromise(value) ? value.then((resolved) => this.#complete(run, resolved, this, path)) : this.#complete(run, value, this, path);
      if (isPromise(completed)) return completed.then(undefined, (error: unknown) => this.#failed(run, error, path ?? this.pathUnder(parent)));
      return completed;
    } catch (error) {
      return this.#failed(run, error, path ?? this.pathUnder(parent));
    }
  }

  pathUnder(prev: ResponsePath | undefined): ResponsePath {
    return { prev, key: this.name, typename: this.parentType.name };
  }

  #valueOf(run: Run, source: unknown, parent: ResponsePath | undefined): unknown {
    const args = this.#arguments ?? run.argumentsOf(this);
    const resolver = this.#resolver;
    if (resolver !== undefined) return resolver(source, args, run.context, new FieldInfo(run, this, parent));
    return defaultFieldResolver(source, args, run.context, new FieldInfo(run, this, parent));
  }

  #failed(run: Run, error: unknown, path: ResponsePath): null {
    return run.failed({ error, nodes: this.nodes, path, type: this.definition.type });
  }
}

/** What resolvers are told of where they are. Made for each call, and hardly ever read: so it holds little, and works out the rest when asked. */
export class FieldInfo implements GraphQLResolveInfo {
  readonly #run: Run;
  readonly #field: FieldPlan;
  readonly #parent: ResponsePath | undefined;

  constructor(run: Run, field: FieldPlan, parent: ResponsePath | undefined) {
    this.#run = run;
    this.#field = field;
    this.#parent = parent;
  }

  get fieldName() {
    return this.#field.definition.name;
  }
  get fieldNodes() {
    return this.#field.nodes;
  }
  get returnType() {
    return this.#field.definition.type;
  }
  get parentType() {
    return this.#field.parentType;
  }
  get path() {
    return this.#field.pathUnder(this.#parent);
  }
  get schema() {
    return this.#run.asked.schema;
  }
  get fragments() {
    return this.#run.asked.fragments;
  }
  get rootValue(): unknown {
    return undefined;
  }
  get operation() {
    return this.#run.asked.operation;
  }
  get variableValues() {
    return this.#run.variables;
  }
}

/** The arguments of a field if no variable has a part in them. One that does not fit is told when the field is resolved. */
function fixedArguments(definition: GraphQLField<unknown, unknown>, node: FieldNode): Arguments | undefined {
  if (node.arguments?.some(({ value }) => hasVariable(value)) === true) return undefined;
  try {
    return frozen(getArgumentValues(definition, node));
  } catch {
    return undefined;
  }
}

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  return value.kind === Kind.OBJECT && value.fields.some((field) => hasVariable(field.value));
}

/** All executions are given the same: none may change it for the others. What a scalar makes of its text is its own affair. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
