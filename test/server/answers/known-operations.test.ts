import { once } from 'node:events';
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../../src/graphql/create-schema.js';
import { type EntenteServer, createServer } from '../../../src/server/create-server.js';
import { BUILT_IN_VOCABULARY } from '../../../src/model/vocabulary.js';
import { DEFAULT_SCOPE } from '../../../src/model/scope.js';
import type { Logger } from '../../../src/server/logger.js';
import { RandomQueries, seeded } from '../../security/support/random-queries.js';
import { changedView } from '../../support/changed-view.js';
import { bundledGraph, startServer } from '../../support/server.js';
import { silentLogger } from '../../support/silent-logger.js';
import { waitingGraph } from '../../support/waiting-graph.js';
import { type Given, got, inject, posted } from './inject.js';

/*
 * An operation that was asked before is run without Apollo Server, and nothing but the time that it takes may tell. A comment at its end makes a text
 * that was never asked before, and so one for Apollo Server, of any query.
 */

const SEED = 20_120_604;
const QUERIES = 1_000;

let comments = 0;
const neverAsked = (query: string): string => `${query}\n# ${(comments += 1)}`;

/** What a server tells its log, but for what differs from one request to the next. */
class Told {
  readonly #lines: unknown[] = [];
  readonly logger: Logger = { debug: () => undefined, info: (facts) => this.#note(facts), warn: (facts) => this.#note(facts), error: (facts) => this.#note(facts) };

  /** Since it was asked last. */
  take(): readonly unknown[] {
    return this.#lines.splice(0);
  }

  #note(facts: unknown): void {
    const { requestId: _id, durationMs: _duration, documentHash: _hash, ...rest } = Object(facts);
    this.#lines.push(rest);
  }
}

type Ask = Readonly<{ query: string; rest?: Readonly<Record<string, unknown>>; headers?: Readonly<Record<string, string>>; method?: 'GET' | 'POST' }>;

/** A server that works out every answer, and what it tells of it. */
class Server {
  readonly #server: EntenteServer;
  readonly #told: Told;

  private constructor(server: EntenteServer, told: Told) {
    this.#server = server;
    this.#told = told;
  }

  static async start(schema?: GraphQLSchema): Promise<Server> {
    const told = new Told();
    return new Server(await createServer({ graph: await bundledGraph(), playground: false, answerCacheBytes: 0, logger: told.logger, ...(schema !== undefined && { schema }) }), told);
  }

  async ask({ query, rest = {}, headers = {}, method = 'POST' }: Ask): Promise<Given & { readonly told: readonly unknown[] }> {
    const texts = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]));
    const given = await inject(this.#server, method === 'GET' ? got(query, headers, texts) : posted(query, rest, headers));
    const body = given.body.replaceAll(/"requestId":"[^"]+"/g, '"requestId":"…"');
    return { ...given, body, told: this.#told.take() };
  }

  /** The same asked by both roads: status, headers, body and what the log is told. What is known has the same answer each time. */
  async both(asked: Ask): Promise<Readonly<Record<'byApollo' | 'known', Given>>> {
    const byApollo = await this.ask({ ...asked, query: neverAsked(asked.query) });
    await this.ask(asked);
    const known = await this.ask(asked);
    if (!isDeepStrictEqual(await this.ask(asked), known)) throw new Error(`Another answer the next time: ${asked.query}`);
    return { byApollo, known };
  }

  close(): Promise<void> {
    return this.#server.close();
  }
}

describe('the graph', () => {
  let server: Server;
  let queries: RandomQueries;
  const random = seeded(SEED);
  beforeAll(async () => {
    const graph = await bundledGraph();
    const view = graph.view(DEFAULT_SCOPE);
    const slices = await Promise.all(BUILT_IN_VOCABULARY.entityTypes.map((type) => view.entities({ type }, { first: 10 })));
    queries = new RandomQueries(createSchema(graph), slices.flatMap(({ items }) => items.map(({ id }) => id)), random);
    server = await Server.start();
  });
  afterAll(() => server.close());

  it(`answers ${QUERIES} queries alike by both roads, whatever their variables and their client accepts`, async () => {
    const strange = [null, 'x', -1, 101, {}, [], '2012-02-30', true];
    const accepts = [{}, {}, {}, {}, { accept: 'application/graphql-response+json' }, { accept: 'image/png' }];
    const methods = ['POST', 'POST', 'GET'] as const;
    const one = <T>(choices: readonly T[]): T | undefined => choices[Math.floor(random() * choices.length)];
    const seen = { answered: 0, failed: 0 };
    for (let count = 0; count < QUERIES; count += 1) {
      const { query, variables } = queries.next();
      const asked = { query, headers: one(accepts) ?? {}, method: one(methods) ?? 'POST' };
      const { byApollo, known } = await server.both({ ...asked, rest: { variables } });
      expect(known, query).toEqual(byApollo);
      seen[JSON.parse(known.body).errors === undefined ? 'answered' : 'failed'] += 1;
      const [name] = Object.keys(variables);
      if (name === undefined) continue;
      const other = await server.both({ ...asked, rest: { variables: { ...variables, [name]: one(strange) } } });
      expect(other.known, query).toEqual(other.byApollo);
    }
    expect(seen.answered).toBeGreaterThan(QUERIES / 3);
    expect(seen.failed).toBeGreaterThan(QUERIES / 10);
  });

  it.each<[string, Ask]>([
    ['no such operation', { query: 'query A { __typename } query B { dataset { name } }', rest: { operationName: 'C' } }],
    ['none of two operations', { query: 'query A { __typename } query B { dataset { name } }' }],
    ['one of two operations', { query: 'query A { __typename } query B { dataset { name } }', rest: { operationName: 'B' } }],
    ['a mutation', { query: 'mutation { __typename }' }],
    ['a subscription', { query: 'subscription { snapshotChanged { version } }' }],
    ['too costly a query', { query: '{ relations(first: 100) { nodes { from { relations(first: 100) { nodes { id } } } } } }' }],
    ['a persisted query', { query: '{ __typename }', rest: { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } } }],
    ['what its client adds for others', { query: '{ __typename }', rest: { extensions: { clientLibrary: { name: 'x' } } } }],
  ])('answers %s alike by both roads', async (_what, asked) => {
    for (const headers of [{}, { accept: 'application/graphql-response+json' }]) {
      const { byApollo, known } = await server.both({ ...asked, headers });
      expect(known).toEqual(byApollo);
    }
  });

  it('answers alike by both roads when what was costly with some variables is not with others', async () => {
    const query = 'query ($first: Int!) { relations(first: $first) { nodes { from { relations(first: $first) { nodes { id } } } } } }';
    const statuses = [];
    for (const first of [2, 100, 3, 0, 4, '5']) {
      const { byApollo, known } = await server.both({ query, rest: { variables: { first } }, headers: { accept: 'application/graphql-response+json' } });
      expect(known).toEqual(byApollo);
      statuses.push(known.status);
    }
    expect(statuses).toEqual([200, 400, 200, 200, 200, 400]);
  });
});

/** That an error chooses. */
const OTHER_TYPE = 'application/problem+json; charset=utf-8';

/** Resolvers of a host: each fails in another way. */
const FAILURES: Readonly<Record<string, () => unknown>> = {
  plain: () => {
    throw new Error('a secret');
  },
  text: () => {
    throw 'a text';
  },
  later: () => Promise.reject(new Error('a secret, later')),
  absent: () => null,
  coded: () => {
    throw new GraphQLError('shown', { extensions: { code: 'THEIRS', more: 1 } });
  },
  bad: () => {
    throw new GraphQLError('shown', { extensions: { code: 'THEIRS', http: { status: 400 } } });
  },
  teapot: () => {
    throw new GraphQLError('shown', { extensions: { http: { status: 418, headers: new Map([['X-Tea', 'green'], ['retry-after', '9']]) } } });
  },
  nonsense: () => {
    throw new GraphQLError('shown', { extensions: { code: 'THEIRS', http: { status: 'none' } } });
  },
  notANumber: () => {
    throw new GraphQLError('shown', { extensions: { code: 'THEIRS', http: { status: Number.NaN } } });
  },
  // As errors of superstruct and of other copies of graphql-js do.
  located: () => {
    throw Object.assign(new Error('a secret'), { path: ['a', 0] });
  },
  other: () => {
    throw new GraphQLError('shown', { extensions: { code: 'THEIRS', http: { headers: new Map([['content-type', OTHER_TYPE]]) } } });
  },
  fine: () => 'fine',
};

describe("a host's schema", () => {
  let server: Server;
  let mutations = 0;
  beforeAll(async () => {
    const fields = Object.keys(FAILURES).map((name) => `${name}: String ${name}Needed: String!`);
    const resolvers = Object.fromEntries(Object.entries(FAILURES).flatMap(([name, fail]) => [[name, fail], [`${name}Needed`, fail]]));
    const road = (_root: unknown, _args: unknown, context: object): string => context.constructor.name;
    const schema = createSchema(await bundledGraph(), { typeDefs: `extend type Query { ${fields.join(' ')} road: String } type Mutation { mutate: Int }`, resolvers: { Query: { ...resolvers, road }, Mutation: { mutate: () => (mutations += 1) } } });
    server = await Server.start(schema);
  });
  afterAll(() => server.close());

  it('is asked without Apollo Server from the second time on, in each media type by itself', async () => {
    for (const headers of [{}, { accept: 'application/graphql-response+json' }]) {
      const roads = [];
      for (let times = 0; times < 3; times += 1) roads.push(JSON.parse((await server.ask({ query: '{ road }', headers })).body).data.road);
      expect(roads).toEqual(['Object', 'HostContext', 'HostContext']);
    }
  });

  it('has the media type that its client accepts also after an error that chose another', async () => {
    const query = 'query ($fail: Boolean!) { other @include(if: $fail) fine }';
    for (const headers of [{}, { accept: 'application/graphql-response+json' }]) {
      const types = [];
      for (const fail of [true, true, false, false, true]) types.push((await server.ask({ query, rest: { variables: { fail } }, headers })).headers['content-type']);
      const usual = `${headers.accept ?? 'application/json'}; charset=utf-8`;
      expect(types).toEqual([OTHER_TYPE, OTHER_TYPE, usual, usual, OTHER_TYPE]);
    }
  });

  it('runs a mutation by POST alone, also one that was run before', async () => {
    const query = 'mutation { mutate }';
    const statuses = [];
    for (const method of ['POST', 'GET', 'POST', 'GET'] as const) statuses.push((await server.ask({ query, method })).status);
    expect(statuses).toEqual([200, 405, 200, 405]);
    expect(mutations).toBe(2);
  });

  it('fails alike by both roads, however its resolvers do', async () => {
    const field = fc.constantFrom(...Object.keys(FAILURES)).chain((name) => fc.constantFrom(name, name, `${name}Needed`));
    const accept = fc.constantFrom({}, {}, { accept: 'application/graphql-response+json' });
    await fc.assert(
      fc.asyncProperty(fc.array(field, { minLength: 1, maxLength: 12 }), accept, fc.constantFrom('GET', 'POST'), async (names, headers, method) => {
        const { byApollo, known } = await server.both({ query: `{ ${names.map((name, index) => `a${index}: ${name}`).join(' ')} }`, headers, method });
        expect(known).toEqual(byApollo);
      }),
      { numRuns: 200, seed: SEED },
    );
  });
});

it("a host's resolver that goes on with a copy of its context is told by both roads when its client leaves", async () => {
  const signals: (AbortSignal | undefined)[] = [];
  const wait = async (_root: unknown, _args: unknown, context: { readonly signal?: AbortSignal }): Promise<void> => {
    const copy = { ...context, user: 'of the host' };
    signals.push(copy.signal);
    if (copy.signal !== undefined) await once(copy.signal, 'abort');
  };
  const schema = createSchema(await bundledGraph(), { typeDefs: 'extend type Query { wait: Int }', resolvers: { Query: { wait } } });
  const server = await startServer({ schema, playground: false, logger: silentLogger });
  try {
    const query = 'query ($wait: Boolean!) { dataset { name } wait @include(if: $wait) }';
    for (let times = 1; times <= 2; times += 1) {
      const leaving = new AbortController();
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { wait: true } }) };
      const left = fetch(new URL('graphql', server.url), { ...init, signal: leaving.signal });
      await expect.poll(() => signals.length).toBe(times);
      leaving.abort();
      await expect(left).rejects.toThrow(/abort/);
      await expect.poll(() => signals.at(-1)?.aborted).toBe(true);
      // From now on it is known.
      expect(await server.ask(query, { wait: false })).toMatchObject({ data: { dataset: {} } });
    }
  } finally {
    await server.close();
  }
});

it('a search of a known operation counts as running until it ends, and ends when its client leaves', async () => {
  let searches = 0;
  const { graph: waiting, searching, stopped } = waitingGraph(await bundledGraph());
  const graph = changedView(waiting, (view) => ({ paths: (...asked) => ((searches += 1), view.paths(...asked)) }));
  const server = await startServer({ graph, playground: false, logger: silentLogger, limits: { heavyOperations: 1 } });
  try {
    const query = 'query ($search: Boolean!) { dataset { name } paths(from: ["country:LKA"], to: ["country:RUS"]) @include(if: $search) { complete } }';
    const ask = async (search: boolean, signal?: AbortSignal): Promise<readonly [status: number, retryAfter: string | null]> => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { search } }) };
      const response = await fetch(new URL('graphql', server.url), { ...init, ...(signal !== undefined && { signal }) });
      // Else its connection would be in use.
      await response.text();
      return [response.status, response.headers.get('retry-after')];
    };
    expect(await ask(false)).toEqual([200, null]);
    const leaving = new AbortController();
    const left = ask(true, leaving.signal);
    await searching;
    expect(await ask(true)).toEqual([503, '1']);
    expect(await ask(false)).toEqual([200, null]);
    leaving.abort();
    await expect(left).rejects.toThrow(/abort/);
    await stopped;
    const again = new AbortController();
    const next = ask(true, again.signal);
    // The place is free again.
    await expect.poll(() => searches).toBe(2);
    again.abort();
    await expect(next).rejects.toThrow(/abort/);
    // By then the server has seen it leave, and closing need not wait for it.
    await expect.poll(() => ask(false)).toEqual([200, null]);
  } finally {
    await server.close();
  }
});
