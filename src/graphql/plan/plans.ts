import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type InlineFragmentNode,
  Kind,
  type ResponsePath,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  defaultTypeResolver,
  getNamedType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { completeLeaf, completeList, completePresent, isAbsent } from './complete-value.js';
import { type Complete, FieldInfo, FieldPlan } from './field-plan.js';
import { isPromise } from './is-promise.js';
import type { Asked } from './run.js';
import { SelectionPlan } from './selection-plan.js';

type Nodes = [FieldNode, ...FieldNode[]];

/** All that ask for one field together, and what has been planned of what they ask. */
interface Group {
  readonly nodes: Nodes;
  readonly selections: Map<GraphQLObjectType, SelectionPlan>;
  /** By the type of the value, as GraphQL writes it: each type of an interface has an object of its own for it. */
  readonly completes: Map<string, Complete>;
}

/**
 * The plans of a query's parts, each made when a value comes that needs it. What is asked together of a type is planned once, wherever it stands: written out
 * for each way to come there, as a compiler would, the interfaces of a deep query make millions of parts.
 */
export class Plans {
  readonly #asked: Asked;
  readonly #numbers = new Map<FieldNode, number>();
  readonly #groups = new Map<string, Group>();
  readonly #leaves = new Map<string, Complete>();
  readonly #count: (parts: number) => void;

  /** `count` is told of what is planned: each set of fields and each field of it is a part, and each time that a field is written. */
  constructor(asked: Asked, count: (parts: number) => void) {
    this.#asked = asked;
    this.#count = count;
  }

  /** The plan of the operation as a whole. */
  root(): SelectionPlan {
    const { root, operation } = this.#asked;
    return this.#plan(root, [operation.selectionSet]);
  }

  #selection(type: GraphQLObjectType, { nodes, selections }: Group): SelectionPlan {
    return kept(selections, type, () => this.#plan(type, nodes.flatMap(({ selectionSet }) => selectionSet ?? [])));
  }

  #plan(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): SelectionPlan {
    const found = new Map<string, Nodes>();
    const visited = new Set<string>();
    for (const set of sets) this.#collect(type, set, found, visited);
    const fields = [...found].flatMap(([name, nodes]) => {
      const definition = this.#definition(type, nodes[0].name.value);
      if (definition === undefined) return [];
      const group = this.#group(nodes);
      return [new FieldPlan({ name, nodes: group.nodes, parentType: type, definition, complete: this.#complete(definition.type, group) })];
    });
    this.#count(1 + fields.length);
    return new SelectionPlan(fields);
  }

  /** The same one for the same nodes in the same order. */
  #group(nodes: Nodes): Group {
    const key = nodes.map((node) => kept(this.#numbers, node, () => this.#numbers.size)).join();
    return kept(this.#groups, key, () => {
      this.#count(nodes.length);
      return { nodes, selections: new Map(), completes: new Map() };
    });
  }

  /** The fields that are asked of a type, by their names in the answer. GraphQL specification, October 2021, 6.3.2; without its two directives. */
  #collect(type: GraphQLObjectType, { selections }: SelectionSetNode, found: Map<string, Nodes>, visited: Set<string>): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const others = found.get(name);
        if (others === undefined) found.set(name, [selection]);
        else others.push(selection);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#unvisited(selection.name.value, visited);
      if (fragment !== undefined && this.#applies(fragment, type)) this.#collect(type, fragment.selectionSet, found, visited);
    }
  }

  #unvisited(name: string, visited: Set<string>): FragmentDefinitionNode | undefined {
    if (visited.has(name)) return undefined;
    visited.add(name);
    return this.#asked.fragments[name];
  }

  #applies({ typeCondition }: FragmentDefinitionNode | InlineFragmentNode, type: GraphQLObjectType): boolean {
    if (typeCondition === undefined || typeCondition.name.value === type.name) return true;
    const condition = this.#asked.schema.getType(typeCondition.name.value);
    return isAbstractType(condition) && this.#asked.schema.isSubType(condition, type);
  }

  #definition(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
    const isRoot = type === this.#asked.root;
    if (isRoot && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (isRoot && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    return name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : type.getFields()[name];
  }

  #complete(type: GraphQLOutputType, group: Group): Complete {
    const known = isLeafType(getNamedType(type)) ? this.#leaves : group.completes;
    return kept(known, String(type), () => {
      if (isNonNullType(type)) return completePresent(this.#complete(type.ofType, group));
      if (isListType(type)) return completeList(type.ofType, this.#complete(type.ofType, group));
      if (isLeafType(type)) return completeLeaf(type);
      return isObjectType(type) ? this.#completeObject(type, group) : this.#completeAbstract(type, group);
    });
  }

  #completeObject(type: GraphQLObjectType, group: Group): Complete {
    let plan: SelectionPlan | undefined;
    return (run, value, _field, path) => {
      if (isAbsent(value)) return null;
      plan ??= this.#selection(type, group);
      return plan.resolve(run, value, path);
    };
  }

  #completeAbstract(type: GraphQLAbstractType, group: Group): Complete {
    const plans = new Map<string | undefined, SelectionPlan>();
    const nameOf = type.resolveType ?? defaultTypeResolver;
    const planOf = (name: string | undefined): SelectionPlan => kept(plans, name, () => this.#selection(this.#runtimeType(type, name), group));
    return (run, value, field, path) => {
      if (isAbsent(value)) return null;
      const name = nameOf(value, run.context, new FieldInfo(run, field, parentOf(path)), type);
      return isPromise(name) ? name.then((known) => planOf(known).resolve(run, value, path)) : planOf(name).resolve(run, value, path);
    };
  }

  #runtimeType(type: GraphQLAbstractType, name: string | undefined): GraphQLObjectType {
    const found = name === undefined ? undefined : this.#asked.schema.getType(name);
    if (isObjectType(found) && this.#asked.schema.isSubType(type, found)) return found;
    throw new Error(`A value of ${type.name} says that it is ${name === undefined ? 'of no type' : `of ${name}, which is none of its types`}.`);
  }
}

/** Where the object is whose field a value at `path` belongs to: what is in lists has numbers on its path first. */
function parentOf(path: ResponsePath | undefined): ResponsePath | undefined {
  let place = path;
  while (typeof place?.key === 'number') place = place.prev;
  return place?.prev;
}

function kept<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}
