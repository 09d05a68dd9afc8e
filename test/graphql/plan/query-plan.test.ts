import { makeExecutableSchema } from '@graphql-tools/schema';
import * as fc from 'fast-check';
import { type ExecutionResult, GraphQLError, type GraphQLResolveInfo, GraphQLScalarType, Kind, execute, getIntrospectionQuery, parse, responsePathAsArray, validate } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { QueryPlan } from '../../../src/graphql/plan/query-plan.js';
import { QueryPlanner } from '../../../src/graphql/plan/query-planner.js';

/*
 * A plan against graphql-js. What a resolver does follows from a seed and from its place in the answer, so that both executors are served alike: with values, nulls,
 * lists, errors that are thrown, given and promised, leaves that cannot be written, and objects of no type.
 */

const SEED = 20_261_122;
const OWN_WORDS = 'test: ';

const THING = `id: ID! kind: Kind mark: Mark thing: Thing sure: Thing! things: [Thing] all: [Thing!]! either: Either texts: [String!] grid: [[Int]!] told: String!
  said(text: String = "so", in: In, n: Int!): String!`;
const TYPE_DEFS = `
  interface Thing { ${THING} }
  type Red implements Thing { ${THING} red: Red }
  type Blue implements Thing { ${THING} blue: Blue! }
  union Either = Red | Blue
  enum Kind { WARM COLD }
  scalar Mark
  input In { a: Int = 7, list: [In!], kind: Kind }
  type Query { red: Red blue: Blue! thing: Thing things: [Thing!] texts: [String] number: Float told: String }
`;

interface Served {
  readonly seed: number;
  /** Of ten values, how many fail in some way. */
  readonly failing: number;
}

type Make = (place: string) => unknown;

/** Numbers that look as if by chance and are the same for the same text (FNV-1a). */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** What stands at a place: what `make` makes, now or later; or something that fails. */
function served({ seed, failing }: Served, place: string, make: Make): unknown {
  const chance = hashed(`${seed} ${place}`);
  const give = (chance >>> 8) % 10 < failing ? failure(chance >>> 16, place) : () => make(`${seed} ${place}`);
  if (chance % 5 > 0) return give();
  // What is asked for later may come first.
  const later = chance % 2 === 0 ? Promise.resolve().then(give) : Promise.resolve().then(() => undefined).then(give);
  // A list that fails before it is given leaves those in it behind: what is watched is what becomes of those that are given.
  later.catch(() => undefined);
  return later;
}

function failure(chance: number, place: string): () => unknown {
  const thrown = (error: unknown) => (): never => {
    throw error;
  };
  const ways = [
    () => null,
    () => undefined,
    () => new Error(`${OWN_WORDS}given at ${place}`),
    thrown(new Error(`${OWN_WORDS}thrown at ${place}`)),
    thrown(new GraphQLError(`${OWN_WORDS}coded at ${place}`, { extensions: { code: 'TEST' } })),
    // As errors of superstruct and of other copies of graphql-js are: whoever throws them says where.
    thrown(Object.assign(new Error(`${OWN_WORDS}located at ${place}`), { path: ['a', 0] })),
    // No list, no leaf, and of no type.
    () => Symbol(place),
    () => ({ type: 'Green' }),
    () => ({ type: 'Kind' }),
  ];
  return ways[chance % ways.length] ?? (() => null);
}

const leaf: Make = (place) => hashed(place) % 100;
const text: Make = (place) => `at ${place}`;
const listOf =
  (make: Make, context: Served) =>
  (place: string): readonly unknown[] =>
    Array.from({ length: hashed(place) % 4 }, (_, index) => served(context, `${place}.${index}`, make));

/** Its kind has no resolver: it is read, or called. */
function thing(place: string, type = hashed(place) % 2 === 0 ? 'Red' : 'Blue'): unknown {
  return { type, kind: hashed(`kind ${place}`) % 3 === 0 ? () => 'WARM' : 'COLD' };
}

const MAKES: Readonly<Record<string, (context: Served) => Make>> = {
  id: () => leaf,
  mark: () => leaf,
  number: () => leaf,
  thing: () => thing,
  sure: () => thing,
  either: () => thing,
  red: () => (place) => thing(place, 'Red'),
  blue: () => (place) => thing(place, 'Blue'),
  things: (context) => listOf(thing, context),
  // Any iterable is a list.
  all: (context) => (place) => new Set(listOf(thing, context)(place)),
  texts: (context) => listOf(text, context),
  grid: (context) => listOf(listOf(leaf, context), context),
};

const placeOf = ({ path }: GraphQLResolveInfo): string => responsePathAsArray(path).join('.');

/** All that a resolver may read of where it is. */
function told(_source: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo): string {
  const { fieldName, fieldNodes, returnType, parentType, path, fragments, rootValue, operation, variableValues, schema } = info;
  return JSON.stringify([fieldName, fieldNodes.map(({ loc }) => loc?.start), returnType, parentType, path, Object.keys(fragments), rootValue === undefined, operation.loc?.start, variableValues, schema.getQueryType()]);
}

const said = (_source: unknown, args: object, context: Served, info: GraphQLResolveInfo): unknown => served(context, placeOf(info), () => JSON.stringify(args));
const resolversOf = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, (_source: unknown, _args: unknown, context: Served, info: GraphQLResolveInfo) => served(context, placeOf(info), MAKES[name]?.(context) ?? leaf)]));
const thingResolvers = { ...resolversOf(['id', 'mark', 'thing', 'sure', 'things', 'all', 'either', 'texts', 'grid']), told, said };
const typeOf = {
  __resolveType({ type }: { readonly type: string }, { seed, failing }: Served, info: GraphQLResolveInfo) {
    // It knows what a resolver does.
    if (failing > 0 && hashed(`${seed} ${told(undefined, {}, {}, info)}`) % 50 === 0) throw new Error(`${OWN_WORDS}of no type at ${placeOf(info)}`);
    return seed % 3 === 0 ? Promise.resolve(type) : type;
  },
};
const schema = makeExecutableSchema({
  typeDefs: TYPE_DEFS,
  resolvers: {
    Query: { ...resolversOf(['red', 'blue', 'thing', 'things', 'texts', 'number']), told },
    Thing: typeOf,
    Either: typeOf,
    Red: { ...thingResolvers, ...resolversOf(['red']) },
    Blue: { ...thingResolvers, ...resolversOf(['blue']) },
    Mark: new GraphQLScalarType({ name: 'Mark', serialize: (value) => (Number(value) % 5 === 0 ? null : { mark: value }) }),
  },
});

const COMPOSITE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Query: { red: 'Red', blue: 'Blue', thing: 'Thing', things: 'Thing' },
  Thing: { thing: 'Thing', sure: 'Thing', things: 'Thing', all: 'Thing', either: 'Either' },
  Red: { thing: 'Thing', sure: 'Thing', things: 'Thing', all: 'Thing', either: 'Either', red: 'Red' },
  Blue: { thing: 'Thing', sure: 'Thing', things: 'Thing', all: 'Thing', either: 'Either', blue: 'Blue' },
  Either: {},
};
const SAID = ['said(n: 1)', 's1: said(n: $n, text: $text)', 's2: said(n: 2, in: { list: [{ kind: WARM }] })', 's3: said(n: 3, in: $in)', 's4: said(n: 4, text: null, in: { list: [{ a: $n }] })'];
const LEAVES: Readonly<Record<string, readonly string[]>> = {
  Query: ['__typename', 'number', 'texts', 'told', 't: told'],
  Thing: ['__typename', 'id', 'then: id', 'constructor: id', 'kind', 'mark', 'texts', 'grid', 'told', ...SAID],
  Either: ['__typename'],
};
const FRAGMENTS = ['Thing', 'Red', 'Blue', 'Either'] as const;

/** What may be asked of a type. Fragments ask for nothing below them that asks for fragments by name. */
function selections(type: string, depth: number, withSpreads: boolean): fc.Arbitrary<string> {
  const within = (next: string): fc.Arbitrary<string> => selections(next, depth - 1, withSpreads);
  const items: fc.Arbitrary<string>[] = [fc.constantFrom(...(LEAVES[type] ?? LEAVES['Thing'] ?? []))];
  if (depth > 0) {
    const fields = Object.entries(COMPOSITE[type] ?? {});
    items.push(...fields.map(([name, next]) => fc.tuple(fc.constantFrom('', '', `${name}Too: `), within(next)).map(([alias, inner]) => `${alias}${name} ${inner}`)));
    if (type !== 'Query') items.push(fc.constantFrom(...FRAGMENTS.filter((name) => name === type || !['Red', 'Blue'].includes(type) || !['Red', 'Blue'].includes(name))).chain((name) => within(name).map((inner) => `... on ${name} ${inner}`)));
    items.push(within(type).map((inner) => `... ${inner}`));
    if (withSpreads && type !== 'Query') items.push(fc.constantFrom('...FThing', type === 'Blue' ? '...FBlue' : '...FRed', '...FEither'));
  }
  return fc.array(fc.oneof(...items), { minLength: 1, maxLength: 4 }).map((chosen) => `{ ${chosen.join(' ')} }`);
}

const fragments = fc.tuple(...FRAGMENTS.map((type) => selections(type, 2, false).map((inner) => ` fragment F${type} on ${type} ${inner}`)));
const query = fc.tuple(selections('Query', 4, true), fragments).map(([body, definitions]) => {
  const used = [body, ...definitions.filter((definition) => body.includes(`...${definition.split(' ')[2]} `))].join('');
  const variables = ['$n: Int! = 5', '$text: String', '$in: In'].filter((definition) => used.includes(definition.split(':')[0] ?? ''));
  return `query${variables.length === 0 ? '' : ` (${variables.join(', ')})`} ${used}`;
});
const valid = query.filter((source) => validate(schema, parse(source)).length === 0);
const variables = fc.record(
  { n: fc.constantFrom(1, 2, null, 'x'), text: fc.constantFrom('', 'a text', null), in: fc.constantFrom(null, {}, { a: 1 }, { list: [{ list: [] }] }, { b: 1 }) },
  { requiredKeys: [] },
);
const asked = fc.record({ served: fc.record({ seed: fc.nat(), failing: fc.constantFrom(0, 0, 0, 1, 1, 3) }), variables });

/** As clients and the log see it, but for what faults are called. */
function shown({ data, errors }: ExecutionResult): unknown {
  const wordsOf = ({ message }: Error): string => (data === undefined || message.startsWith(OWN_WORDS) ? message : 'a fault');
  return { data: JSON.stringify(data), errors: errors?.map((error) => ({ message: wordsOf(error), path: error.path, locations: error.locations, extensions: error.extensions, isGraphQL: error instanceof GraphQLError })) };
}

/** graphql-js leaves a failure unheard where a list has failed already; a plan must not. */
let unheard = 0;
const count = (): void => {
  unheard += 1;
};
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
let others: NodeJS.UnhandledRejectionListener[] = [];
beforeAll(() => {
  others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', count);
});
afterAll(async () => {
  await turn();
  process.off('unhandledRejection', count);
  for (const other of others) process.on('unhandledRejection', other);
});

it('a plan answers as graphql-js does, the first time and later, whatever fails when', async () => {
  const seen = { whole: 0, failed: 0, nothing: 0 };
  await fc.assert(
    fc.asyncProperty(valid, fc.array(asked, { minLength: 1, maxLength: 4 }), async (source, questions) => {
      const parsed = parse(source);
      const [operation] = parsed.definitions;
      if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The query comes first.');
      const plan = new QueryPlanner(schema).plan(parsed, operation, () => undefined);
      const first: (ExecutionResult | undefined)[] = [];
      for (const { served: contextValue, variables: variableValues } of questions) {
        unheard = 0;
        const planned = await plan?.run(contextValue, variableValues);
        await turn();
        expect(unheard).toBe(0);
        const executed = await execute({ schema, document: parsed, contextValue, variableValues });
        await turn();
        expect(planned === undefined ? undefined : shown(planned)).toEqual(shown(executed));
        first.push(planned);
        seen[executed.errors === undefined ? 'whole' : executed.data === null || executed.data === undefined ? 'nothing' : 'failed'] += 1;
      }
      const atOnce = await Promise.all(questions.map(({ served: contextValue, variables: variableValues }) => plan?.run(contextValue, variableValues)));
      expect(atOnce).toEqual(first);
    }),
    { numRuns: 400, seed: SEED },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(50);
});

const planOf = (source: string, from = schema): QueryPlan | undefined => {
  const parsed = parse(source);
  const operation = parsed.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operation === undefined ? undefined : new QueryPlanner(from).plan(parsed, operation, () => undefined);
};

it('a plan is that of the operation that is meant, and tells of the schema what graphql-js does', async () => {
  const parsed = parse(`query A { told } query B { told number ...F } fragment F on Query { told } ${getIntrospectionQuery()}`);
  const operations = parsed.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  expect(operations).toHaveLength(3);
  for (const operation of operations) {
    const contextValue = { seed: 1, failing: 0 };
    const planned = await new QueryPlanner(schema).plan(parsed, operation, () => undefined)?.run(contextValue, {});
    const executed = await execute({ schema, document: parsed, contextValue, operationName: operation.name?.value });
    expect(executed.errors).toBeUndefined();
    expect(JSON.stringify(planned)).toBe(JSON.stringify(executed));
  }
});

it.each([
  ['@skip', 'query ($if: Boolean!) { number told @skip(if: $if) }'],
  ['@include in a fragment', '{ thing { ...F } } fragment F on Thing { ... @include(if: true) { id } }'],
  ['an alias that would be a prototype', '{ thing { __proto__: thing { id } } }'],
  ['a mutation', 'mutation { told }'],
])('there is no plan for %s', (_what, source) => {
  expect(planOf(source)).toBeUndefined();
});

it('there is no plan where objects tell their type by isTypeOf', () => {
  const byValue = makeExecutableSchema({ typeDefs: 'type Query { a: A } type A { b: Int }', resolvers: { A: { __isTypeOf: () => true } } });
  expect(planOf('{ a { b } }', byValue)).toBeUndefined();
});

it('what is asked below interfaces is planned once, however many ways of types lead there', async () => {
  let parts = 0;
  const depth = 12;
  const parsed = parse(`{ blue { ${'sure { id '.repeat(depth)} ${'}'.repeat(depth)} } }`);
  const [operation] = parsed.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The query comes first.');
  const plan = new QueryPlanner(schema).plan(parsed, operation, (more) => (parts += more));
  for (let seed = 0; seed < 100; seed += 1) await plan?.run({ seed, failing: 0 }, {});
  // A set of fields and the fields in it for each place and each of its two types, and each field as it is written; by each way of types it would be 2 ** depth.
  expect(parts).toBe(2 + 2 + 2 * (depth + 2 * depth - 1) + (1 + 2 * depth));
});
