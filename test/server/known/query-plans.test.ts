import { Kind, buildSchema, parse } from 'graphql';
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
  const plans = new QueryPlans(schema, 8);
  const [first, second] = [known('{ a b }'), known('{ a b c }')];
  const plan = plans.of(first);
  expect(plan).toBeDefined();
  expect(plans.of(first)).toBe(plan);
  plans.of(second);
  // A set, its fields and where they are written: five parts of the first, seven of the second.
  expect(plans.of(first)).not.toBe(plan);
  expect(plans.of(first)).toBe(plans.of(first));
});

it('an operation that cannot have a plan has none, however often it is asked for', () => {
  const plans = new QueryPlans(schema);
  const skipping = known('{ a @skip(if: false) }');
  expect([plans.of(skipping), plans.of(skipping)]).toEqual([undefined, undefined]);
});
