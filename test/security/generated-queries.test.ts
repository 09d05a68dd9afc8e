import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/create-schema.js';
import { type EntenteServer, createServer } from '../../src/server/create-server.js';
import { BUILT_IN_VOCABULARY } from '../../src/model/vocabulary.js';
import { DEFAULT_SCOPE } from '../../src/model/scope.js';
import { bundledGraph } from '../support/server.js';
import { type RandomQuery, RandomQueries, seeded } from './support/random-queries.js';
import { silentLogger } from '../support/silent-logger.js';

const VALID = 1_500;
const MUTATED = 1_000;
const SEED = 20_120_603;
/** A point of cost stands for so many relations that a search may look at. */
const RELATIONS_A_POINT = 10_000;

const faults: unknown[] = [];
let server: EntenteServer;
let queries: RandomQueries;
beforeAll(async () => {
  const graph = await bundledGraph();
  const view = graph.view(DEFAULT_SCOPE);
  const slices = await Promise.all(BUILT_IN_VOCABULARY.entityTypes.map((type) => view.entities({ type }, { first: 10 })));
  const { items: relations } = await view.relations({}, { first: 10 });
  const ids = [...slices.flatMap(({ items }) => items), ...relations].map(({ id }) => id);
  queries = new RandomQueries(createSchema(graph), ids, seeded(SEED));
  server = await createServer({ graph, playground: false, logger: { ...silentLogger, error: (fault) => faults.push(fault) } });
});
afterAll(() => server.close());

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly extensions?: { readonly cost?: number };
}

/** How much work an answer shows: fields that were resolved, and relations that searches looked at. */
function workShown(data: unknown): { readonly fields: number; readonly relations: number } {
  let [fields, relations] = [0, 0];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, item] of Object.entries(value)) {
      if (name !== '__typename') fields += 1;
      if (name === 'relationsExpanded' && typeof item === 'number') relations += item;
      walk(item);
    }
  };
  walk(data);
  return { fields, relations };
}

async function ask({ query, variables }: RandomQuery): Promise<Answer> {
  const response = await server.fastify.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  const answer: Answer = response.json();
  const shown = `${query}\n${JSON.stringify(variables)}\n${response.body.slice(0, 500)}`;
  expect(response.statusCode, shown).toBeLessThan(500);
  expect(response.body, shown).not.toMatch(/call stack|node_modules|INTERNAL_SERVER_ERROR|\bat \w+ \(/);
  expect(faults, shown).toEqual([]);
  expect(answer.errors?.length ?? 0, shown).toBeLessThanOrEqual(5);
  for (const { extensions } of answer.errors ?? []) expect(extensions.code, shown).toMatch(/^[A-Z_]+$/);
  const { fields, relations } = workShown(answer.data);
  const cost = answer.extensions?.cost ?? 0;
  expect(fields, shown).toBeLessThanOrEqual(cost);
  expect(relations, shown).toBeLessThanOrEqual(cost * RELATIONS_A_POINT);
  return answer;
}

it(`${VALID} queries from the schema are answered or refused by a code, and no work goes beyond the cost`, async () => {
  const codes = new Map<string, number>();
  for (let count = 0; count < VALID; count += 1) {
    const { errors = [] } = await ask(queries.next());
    const code = errors[0]?.extensions.code ?? 'answered';
    codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  console.info(Object.fromEntries(codes));
  // Else the queries would show nothing.
  expect(codes.get('answered') ?? 0).toBeGreaterThan(VALID / 2);
  expect(codes.get('BAD_USER_INPUT') ?? 0).toBeGreaterThan(VALID / 100);
});

it(`${MUTATED} queries with characters changed, moved and left out are, too`, async () => {
  const codes = new Set<string>();
  for (let count = 0; count < MUTATED; count += 1) {
    const { errors = [] } = await ask(queries.mutated(queries.next()));
    for (const { extensions } of errors) codes.add(extensions.code);
  }
  expect([...codes]).toEqual(expect.arrayContaining(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']));
});
