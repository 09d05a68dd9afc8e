import { Kind, buildSchema, isObjectType, parse } from 'graphql';
import { expect, it } from 'vitest';
import type { KnownOperation } from '../../../src/server/known/known-operations.js';
import { QueryPlans } from '../../../src/server/known/query-plans.js';

const schema = buildSchema('type Query { a: Int b: Int c: Int }');

function known(query: string): KnownOperation {
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The query comes first.');
  return { document, operation, facts: undefined, headers: new Map() };
}

it('a plan is kept as long as no more is planned than may be; then all are made anew', () => {
  const plans = new QueryPlans(schema, 56);
  const [first, ...others] = Array.from({ length: 9 }, () => known('{ a b c }'));
  if (first === undefined) throw new Error('There are nine.');
  const plan = plans.of(first);
  expect(plan).toBeDefined();
  // A set, three fields, and where they are written: seven parts of each, so 56 of eight.
  for (const other of others.slice(0, 7)) plans.of(other);
  expect(plans.of(first)).toBe(plan);
  for (const other of others) plans.of(other);
  expect(plans.of(first)).not.toBe(plan);
  expect(plans.of(first)).toBe(plans.of(first));
});

it('a plan that takes too much is not kept, and pushes out no other', () => {
  const plans = new QueryPlans(schema, 48);
  const [small, large] = [known('{ a b }'), known('{ a b c }')];
  const plan = plans.of(small);
  // Seven parts are more than an eighth of 48, and five are not. It answers this once.
  expect(plans.of(large)?.run({}, {})).toEqual({ data: { a: null, b: null, c: null } });
  for (let times = 0; times < 20; times += 1) expect(plans.of(large)).toBeUndefined();
  expect(plans.of(small)).toBe(plan);
});

it('a plan that grows too large while it runs ends its answer, and is not kept', async () => {
  const growing = buildSchema('interface I { a: Int } type A implements I { a: Int } type B implements I { a: Int } type Query { all: [I] }');
  const all = [{ __typename: 'A', a: 1 }, { __typename: 'B', a: 2 }];
  const { Query } = growing.getTypeMap();
  if (!isObjectType(Query)) throw new Error('It has a type of queries.');
  Object.assign(Query.getFields()['all'] ?? {}, { resolve: () => all });
  const plans = new QueryPlans(growing, 40);
  const asked = known('{ all { a } }');
  // Three parts at first, then two for each type, and one as it is written.
  expect(await plans.of(asked)?.run({}, {})).toEqual({ data: { all: [{ a: 1 }, { a: 2 }] } });
  expect(plans.of(asked)).toBeUndefined();
});

it('an operation that cannot have a plan has none, however often it is asked for', () => {
  const plans = new QueryPlans(schema);
  const skipping = known('{ a @skip(if: false) }');
  expect([plans.of(skipping), plans.of(skipping)]).toEqual([undefined, undefined]);
});
