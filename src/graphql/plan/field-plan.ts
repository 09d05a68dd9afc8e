import {
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  Kind,
  type ResponsePath,
  defaultFieldResolver,
  getArgumentValues,
  getNullableType,
  isLeafType,
} from 'graphql';
import { isPromise } from './is-promise.js';
import type { Run } from './run.js';

export type Arguments = Readonly<Record<string, unknown>>;

const NONE: Arguments = Object.freeze({});

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
  readonly #resolver: GraphQLFieldResolver<unknown, unknown>;
  readonly #constants: Arguments | undefined;
  readonly #isLeaf: boolean;

  constructor({ name, nodes, parentType, definition, complete }: FieldFacts) {
    this.name = name;
    this.node = nodes[0];
    this.nodes = nodes;
    this.parentType = parentType;
    this.definition = definition;
    this.#complete = complete;
    this.#resolver = definition.resolve ?? defaultFieldResolver;
    this.#constants = constantArguments(definition, this.node);
    this.#isLeaf = isLeafType(getNullableType(definition.type));
  }

  /** What stands in the answer for the field of `source`, which is at `parent`; or a promise of it. Throws an error if null may not stand there. */
  resolve(run: Run, source: unknown, parent: ResponsePath | undefined): unknown {
    const path = this.#isLeaf ? undefined : this.pathUnder(parent);
    try {
      const value: unknown = this.#resolver(source, this.#argumentsIn(run), run.context, new FieldInfo(run, this, parent));
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

  #argumentsIn(run: Run): Arguments {
    if (this.definition.args.length === 0) return NONE;
    // Each call has its own, since what is kept is for all.
    return this.#constants === undefined ? run.argumentsOf(this) : { ...this.#constants };
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

/** The arguments of a field if they are numbers, texts and the like, the same in every execution. One that does not fit is told when the field is resolved. */
function constantArguments(definition: GraphQLField<unknown, unknown>, node: FieldNode): Arguments | undefined {
  if (node.arguments?.some(({ value: { kind } }) => kind === Kind.VARIABLE || kind === Kind.LIST || kind === Kind.OBJECT) === true) return undefined;
  try {
    const args = getArgumentValues(definition, node);
    return Object.values(args).some((value) => typeof value === 'object' && value !== null) ? undefined : args;
  } catch {
    return undefined;
  }
}
