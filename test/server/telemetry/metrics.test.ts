import { fastify as createFastify } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { createGraph } from '../../../src/graph/create-graph.js';
import { GraphStore } from '../../../src/graph/graph-store.js';
import { parseDataset } from '../../../src/data/load-dataset.js';
import { DEFAULT_SCOPE } from '../../../src/model/scope.js';
import { type EntenteOptions, ententePlugin } from '../../../src/server/entente-plugin.js';
import { alteredGraph } from '../../support/altered-graph.js';
import { smallDataset } from '../../support/dataset-files.js';
import { LogLines } from '../../support/log-lines.js';
import { type TestServer, bundledGraph, startServer } from '../../support/server.js';

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function start(options: Partial<EntenteOptions> = {}): Promise<{ server: TestServer; log: LogLines }> {
  const log = new LogLines();
  const server = await startServer({ playground: false, logger: log.logger({ format: 'json', level: 'debug' }), ...options });
  servers.push(server);
  return { server, log };
}

/** The samples of an answer: each by its name and labels as they stand there. */
async function samples(server: TestServer): Promise<ReadonlyMap<string, number>> {
  const response = await fetch(new URL('metrics', server.url));
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const match = /^([a-z_][a-z0-9_]*(?:\{.*\})?) (\S+)$/i.exec(line);
      if (match === null) throw new Error(`This is no sample of Prometheus: ${line}`);
      return [match[1] ?? '', Number(match[2])];
    }),
  );
}

describe('the metrics', () => {
  it('count requests, errors by code, durations and relations expanded', async () => {
    const { server, log } = await start();
    const { data } = await server.ask('query A { paths(from: "country:LKA", to: "country:RUS") { relationsExpanded } }');
    await server.ask('query B { leaders(first: 0) { totalCount } }');
    await server.ask('{');
    await fetch(new URL('nowhere', server.url));
    await log.record({ route: 'unknown' });
    const found = await samples(server);
    expect(Object.fromEntries(found)).toMatchObject({
      'entente_http_requests_total{method="POST",route="/graphql",status="200"}': 3,
      'entente_http_requests_total{method="GET",route="unknown",status="404"}': 1,
      'entente_http_request_duration_seconds_count{route="/graphql"}': 3,
      'entente_errors_total{code="BAD_USER_INPUT"}': 1,
      'entente_errors_total{code="GRAPHQL_PARSE_FAILED"}': 1,
      'entente_errors_total{code="NOT_FOUND"}': 1,
      entente_relations_expanded_count: 1,
      entente_searches_running: 0,
    });
    expect(data?.['paths']).toEqual({ relationsExpanded: found.get('entente_relations_expanded_sum') });
  });

  it('tell the snapshot, and when a reload puts another in its place the old one is gone', async () => {
    const bundled = await bundledGraph();
    const source = { current: bundled };
    const { server } = await start({ graph: source });
    const before = await samples(server);
    expect(before.get(`entente_snapshot_info{version="${bundled.version}",dataset="China and Russia, 2000 and 2012"}`)).toBe(1);
    const { data } = await server.ask('{ dataset { entityCount relationCount evidenceCount } }');
    expect(data?.['dataset']).toEqual({
      entityCount: before.get('entente_snapshot_entities'),
      relationCount: before.get('entente_snapshot_relations'),
      evidenceCount: before.get('entente_snapshot_evidence'),
    });

    const { dataset } = parseDataset(smallDataset());
    if (dataset === undefined) throw new Error('The small dataset breaks no rule.');
    source.current = createGraph(dataset);
    const after = [...(await samples(server)).keys()].filter((name) => name.startsWith('entente_snapshot_info'));
    expect(after).toEqual([`entente_snapshot_info{version="${source.current.version}",dataset="Small"}`]);
  });

  it('tell when the snapshot was loaded and what came of the reloads', async () => {
    const earliest = Date.now() / 1_000;
    const files = new Map(smallDataset());
    const store = await GraphStore.open({ data: files });
    const { server } = await start({ graph: store });
    const loadedAt = (await samples(server)).get('entente_snapshot_loaded_timestamp_seconds') ?? Number.NaN;
    expect(loadedAt).toBeGreaterThanOrEqual(earliest);

    await store.reload();
    const [name, text = ''] = ['countries.yaml', files.get('countries.yaml')];
    files.set(name, text.replace('country:NOR', 'country:no'));
    await store.reload();
    const rejected = await samples(server);
    expect(rejected.get('entente_snapshot_loaded_timestamp_seconds')).toBe(loadedAt);
    files.set(name, text.replace('name: Sweden', 'name: Sverige'));
    await store.reload();
    const swapped = await samples(server);
    expect(swapped.get('entente_snapshot_loaded_timestamp_seconds')).toBeGreaterThanOrEqual(loadedAt);
    expect(['swapped', 'unchanged', 'rejected'].map((result) => swapped.get(`entente_reloads_total{result="${result}"}`))).toEqual([1, 1, 1]);
  });

  it('count the searches that are under way', async () => {
    let finish = (): void => undefined;
    const held = new Promise<void>((resolve) => (finish = resolve));
    const bundled = await bundledGraph();
    let arrived = 0;
    let arriveBoth = (): void => undefined;
    const bothArrived = new Promise<void>((resolve) => (arriveBoth = resolve));
    const graph = alteredGraph(bundled, {
      async paths(query, window) {
        arrived += 1;
        if (arrived === 2) arriveBoth();
        await held;
        return bundled.view(DEFAULT_SCOPE).paths(query, window);
      },
    });
    const { server } = await start({ graph });
    const question = '{ paths(from: "country:LKA", to: "country:RUS") { complete } }';
    const answers = [server.ask(question), server.ask(question)];
    await bothArrived;
    expect((await samples(server)).get('entente_searches_running')).toBe(2);
    finish();
    await Promise.all(answers);
    expect((await samples(server)).get('entente_searches_running')).toBe(0);
  });

  it('notice an event loop that stood still', async () => {
    const { server } = await start();
    // What reads the delay also sets it back, and then misses a stop that comes before its next tick.
    await expect
      .poll(async () => {
        const until = performance.now() + 150;
        while (performance.now() < until);
        return (await samples(server)).get('nodejs_eventloop_lag_max_seconds');
      })
      .toBeGreaterThan(0.1);
  });

  it('have no more series after all the names, paths and ids that clients make up', async () => {
    const { server, log } = await start();
    const ask = async (index: number): Promise<void> => {
      await server.ask(`query Name${index} { __typename }`);
      await fetch(new URL(`path${index}?q=${index}`, server.url), { headers: { 'x-request-id': `id-${index}` } });
      await log.record({ path: `/path${index}` });
    };
    /** Ours; the route of the metrics itself is counted from the second time on. */
    const names = async (): Promise<readonly string[]> =>
      [...(await samples(server)).keys()].filter((name) => name.startsWith('entente_') && !name.includes('route="/metrics"'));
    await ask(0);
    const before = await names();
    for (const index of Array.from({ length: 50 }).keys()) await ask(index + 1);
    expect(await names()).toEqual(before);
  });

  it('of two servers in one process are apart', async () => {
    const [one, other] = [await start(), await start()];
    await one.server.ask('query Here { __typename }');
    await one.log.record({ operation: 'Here' });
    const asked = 'entente_http_requests_total{method="POST",route="/graphql",status="200"}';
    expect((await samples(one.server)).get(asked)).toBe(1);
    expect((await samples(other.server)).has(asked)).toBe(false);
  });
});

describe('who may read them', () => {
  async function status(metrics: EntenteOptions['metrics'], remoteAddress: string, headers: Readonly<Record<string, string>> = {}): Promise<number> {
    const host = createFastify();
    await host.register(ententePlugin, { graph: await bundledGraph(), playground: false, ...(metrics !== undefined && { metrics }) });
    const answer = await host.inject({ url: '/metrics', remoteAddress, headers: { host: 'localhost:4000', ...headers } });
    await host.close();
    return answer.statusCode;
  }

  it.each([
    ['127.0.0.1', {}, 200],
    ['::1', { host: '[::1]:4000' }, 200],
    ['::ffff:127.0.0.1', {}, 200],
    ['192.0.2.7', {}, 403],
    ['::ffff:192.0.2.7', {}, 403],
    // A proxy on this machine.
    ['127.0.0.1', { 'x-forwarded-for': '192.0.2.7' }, 403],
    ['127.0.0.1', { forwarded: 'for=192.0.2.7' }, 403],
    ['127.0.0.1', { host: 'graph.example.org' }, 403],
    // A page whose name leads here.
    ['127.0.0.1', { host: 'localhost.example.org:4000' }, 403],
  ])('by default clients on this machine: %s %o gets %i', async (address, headers, expected) => {
    expect(await status(undefined, address, headers)).toBe(expected);
  });

  it('with "all" everybody, with "none" nobody', async () => {
    expect(await status('all', '192.0.2.7', { 'x-forwarded-for': '198.51.100.1' })).toBe(200);
    expect(await status('none', '127.0.0.1')).toBe(404);
  });
});
