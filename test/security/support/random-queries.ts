import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

export interface RandomQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const NUMBERS = [1, 2, 3, 4, 5, 6];
const STRANGE_NUMBERS = [0, -1, 20, 100, 101, 2_147_483_647];
const TEXTS = ['Putin', 'china', 'Российская', '', '__proto__', '2012-06-03', '2012', '2000/2012', '2012-06-04/..', 'Lavrov\u0000', 'x'.repeat(300)];
const DATES = ['2012-06-03', '2000-07-18', '2010-01-01', '2012-02-30'];

/** Writes queries that a schema may be asked, most of them valid, from the schema alone. */
export class RandomQueries {
  readonly #schema: GraphQLSchema;
  readonly #ids: readonly string[];
  readonly #random: () => number;
  #variables = new Map<string, { readonly type: string; readonly value: unknown }>();
  #aliases = 0;

  constructor(schema: GraphQLSchema, ids: readonly string[], random: () => number) {
    this.#schema = schema;
    this.#ids = ids;
    this.#random = random;
  }

  next(): RandomQuery {
    this.#variables = new Map();
    this.#aliases = 0;
    const root = this.#schema.getQueryType();
    const body = root === null || root === undefined ? '' : this.#selections(root, 1 + this.#below(5));
    const head = [...this.#variables].map(([name, { type }]) => `$${name}: ${type}`).join(', ');
    return {
      query: `query${head === '' ? '' : ` (${head})`} ${body}`,
      variables: Object.fromEntries([...this.#variables].map(([name, { value }]) => [name, value])),
    };
  }

  /** The same query with some of its characters changed, moved or left out. */
  mutated({ query, variables }: RandomQuery): RandomQuery {
    let text = query;
    for (let count = 1 + this.#below(4); count > 0; count -= 1) {
      const [from, length, to] = [this.#below(text.length), this.#below(12), this.#below(text.length)];
      const piece = text.slice(from, from + length);
      text = this.#one([
        () => text.slice(0, from) + text.slice(from + length),
        () => text.slice(0, to) + piece + text.slice(to),
        () => text.slice(0, from) + this.#one(['{', '}', '(', '...', '$', '"', '@skip(if: true)', '\\u', '\ud800', '!', '[', '#', '-']) + text.slice(from),
      ])();
    }
    return { query: text, variables: this.#random() < 0.5 ? variables : {} };
  }

  #selections(type: GraphQLNamedType, depth: number): string {
    if (isAbstractType(type) && this.#random() < 0.5) {
      const one = this.#one(this.#schema.getPossibleTypes(type));
      return `{ __typename ... on ${one.name} ${this.#selections(one, depth)} }`;
    }
    const all = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const fields = all.filter((field) => depth > 1 || !isCompositeType(getNamedType(field.type)));
    const chosen = fields.length === 0 ? [] : Array.from({ length: 1 + this.#below(3) }, () => this.#one(fields));
    // What a search looked at is asked of each, to be held against its cost.
    const told = all.filter(({ name }) => name === 'relationsExpanded');
    return `{ ${['__typename', ...[...new Set([...chosen, ...told])].map((field) => this.#field(field, depth))].join(' ')} }`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    // A made-up cursor is always wrong.
    const chance = ({ name }: GraphQLArgument): number => (name === 'after' || name === 'before' ? 0.02 : 0.2);
    const args = field.args.filter((argument) => isRequiredArgument(argument) || this.#random() < chance(argument)).map((argument) => `${argument.name}: ${this.#argument(argument)}`);
    const alias = this.#random() < 0.1 ? `a${(this.#aliases += 1)}: ` : '';
    const directive = this.#random() < 0.05 ? ' @include(if: true)' : '';
    const type = getNamedType(field.type);
    return `${alias}${field.name}${args.length === 0 ? '' : `(${args.join(', ')})`}${directive}${isCompositeType(type) ? ` ${this.#selections(type, depth - 1)}` : ''}`;
  }

  #argument({ name, type }: GraphQLArgument): string {
    const value = this.#value(name, type);
    if (this.#random() < 0.7) return literal(value, type);
    const variable = `v${this.#variables.size}`;
    this.#variables.set(variable, { type: String(type), value });
    return `$${variable}`;
  }

  #value(name: string, given: GraphQLInputType): unknown {
    const type = getNullableType(given);
    if (isListType(type)) return Array.from({ length: 1 + this.#below(2) }, () => this.#value(name, type.ofType));
    if (isEnumType(type)) return this.#one(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isRequiredInputField(field) || this.#random() < 0.25);
      return Object.fromEntries(fields.map((field) => [field.name, this.#value(field.name, field.type)]));
    }
    switch (type.name) {
      case 'Int':
        return this.#one(this.#random() < 0.85 ? NUMBERS : STRANGE_NUMBERS);
      case 'Boolean':
        return this.#random() < 0.5;
      case 'ID':
        return this.#random() < 0.9 ? this.#one(this.#ids) : this.#one(TEXTS);
      case 'Date':
        return this.#one(DATES);
      default:
        return this.#one(TEXTS);
    }
  }

  #below(bound: number): number {
    return Math.floor(this.#random() * bound);
  }

  #one<T>(choices: readonly T[]): T {
    const choice = choices[this.#below(choices.length)];
    if (choice === undefined) throw new Error('There is nothing to choose from.');
    return choice;
  }
}

/** A value as GraphQL writes it: names of enums and fields stand without quotes. */
function literal(value: unknown, given: GraphQLInputType): string {
  const type = getNullableType(given);
  if (isListType(type) && Array.isArray(value)) return `[${value.map((item) => literal(item, type.ofType)).join(', ')}]`;
  if (isEnumType(type)) return String(value);
  if (isInputObjectType(type) && typeof value === 'object' && value !== null) {
    const fields = type.getFields();
    return `{ ${Object.entries(value).flatMap(([name, item]) => (fields[name] === undefined ? [] : [`${name}: ${literal(item, fields[name].type)}`])).join(', ')} }`;
  }
  return JSON.stringify(value);
}
