import { expect, it } from 'vitest';
import { createGraph } from '../../../src/graph/create-graph.js';
import { loadGraph } from '../../../src/graph/load-graph.js';
import { parseDataset } from '../../../src/data/load-dataset.js';
import { SMALL_TEXTS, edit, smallDataset } from '../../support/dataset-files.js';
import { changedView, countedViews } from '../../support/changed-view.js';
import { Gate } from '../../support/gate.js';
import { bundledGraph } from '../../support/server.js';
import { beginRequest } from '../../support/slow-request.js';
import { type Request, got, inject, posted, serving } from './inject.js';

const CHINA = '{ country(id: "CHN") { name } }';
const BY_ID = 'query One($id: ID!) { country(id: $id) { name } } query Other($id: ID!) { country(id: $id) { id } }';
const one = { operationName: 'One', variables: { id: 'CHN' } };

it.each([
  ['by POST', posted(CHINA), posted(CHINA)],
  ['by GET', got(CHINA), got(CHINA)],
  ['in the media type of GraphQL', posted(CHINA, {}, { accept: 'application/graphql-response+json' }), posted(CHINA, {}, { accept: 'application/graphql-response+json' })],
  ['with variables and the name of an operation', posted(BY_ID, one), posted(BY_ID, one)],
  ['about the schema alone', posted('{ __schema { queryType { name } } }'), posted('{ __schema { queryType { name } } }')],
])('what is asked again %s has the same answer to the byte, headers and all, and no view is taken for it', async (_how, first, again) => {
  const { graph, taken } = countedViews(await bundledGraph());
  await using server = await serving(graph);
  const fresh = await inject(server, first);
  const before = taken();
  expect(fresh.status).toBe(200);
  expect(await inject(server, again)).toEqual(fresh);
  expect(taken()).toBe(before);
});

it('two ways to ask the same have one answer: POST and GET, and variables in any order', async () => {
  const { graph, taken } = countedViews(await bundledGraph());
  await using server = await serving(graph);
  const query = 'query ($at: Scope, $id: ID!) { country(id: $id, at: $at) { name } }';
  const first = await inject(server, posted(query, { variables: { id: 'CHN', at: { validAt: '2012-06-05', certainty: 'POSSIBLE' } } }));
  const others: Request[] = [
    posted(query, { variables: { at: { certainty: 'POSSIBLE', validAt: '2012-06-05' }, id: 'CHN' } }),
    got(query, {}, { variables: '{ "at": { "certainty": "POSSIBLE", "validAt": "2012-06-05" }, "id": "CHN" }' }),
  ];
  for (const other of others) expect((await inject(server, other)).body).toBe(first.body);
  expect(taken()).toBe(1);
});

it.each<[string, Request, Request]>([
  ['variables', posted(BY_ID, one), posted(BY_ID, { ...one, variables: { id: 'RUS' } })],
  ['operations', posted(BY_ID, one), posted(BY_ID, { ...one, operationName: 'Other' })],
  ['documents', posted(CHINA), posted('{ country(id: "RUS") { name } }')],
  ['media types', posted(CHINA), posted(CHINA, {}, { accept: 'application/graphql-response+json' })],
])('two %s have two answers, each its own, however often they are asked for', async (_what, a, b) => {
  await using server = await serving(await bundledGraph());
  await using keepsNothing = await serving(await bundledGraph(), 0);
  for (const request of [a, b, a, b]) expect(await inject(server, request)).toEqual(await inject(keepsNothing, request));
  expect(await inject(server, a)).not.toEqual(await inject(server, b));
});

it('with answerCacheBytes: 0 every answer is worked out anew', async () => {
  const { graph, taken } = countedViews(await bundledGraph());
  await using server = await serving(graph, 0);
  await inject(server, posted(CHINA));
  await inject(server, posted(CHINA));
  expect(taken()).toBe(2);
});

it.each([-1, 1.5, Number.NaN])('answerCacheBytes: %d is refused, with the way out', async (bytes) => {
  await expect(serving(await bundledGraph(), bytes)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(/^answerCacheBytes: .*use 0/) });
});

it('a reload is seen by the next who asks, and so is one back to the snapshot from before', async () => {
  const [before, after] = [smallGraph('Ada Berg'), smallGraph('Ada Dahl')];
  const source = { current: before };
  await using server = await serving(source);
  const ask = posted('{ leader(id: "ada-berg") { name } dataset { version } }');
  const versions = [];
  for (const graph of [before, before, after, after, before]) {
    source.current = graph;
    const { body } = await inject(server, ask);
    expect(body).toContain(graph === before ? 'Ada Berg' : 'Ada Dahl');
    versions.push(JSON.parse(body).data.dataset.version === graph.version);
  }
  expect(versions).toEqual([true, true, true, true, true]);
});

it('an answer from the old snapshot that comes after a reload is not given to those who ask the new one', async () => {
  const gate = new Gate();
  const slow = changedView(smallGraph('Ada Berg'), (view) => ({ entity: async (id) => (await gate.pass(), view.entity(id)) }));
  const source = { current: slow };
  await using server = await serving(source);
  const ask = posted('{ leader(id: "ada-berg") { name } }');
  const old = inject(server, ask);
  await gate.reached;
  source.current = smallGraph('Ada Dahl');
  // Somebody asks the new snapshot before the old answer is there.
  expect((await inject(server, posted('{ leader(id: "ada-berg") { id } }'))).status).toBe(200);
  gate.open();
  expect((await old).body).toContain('Ada Berg');
  expect((await inject(server, ask)).body).toContain('Ada Dahl');
});

it('the texts of sources may change under one version: an excerpt is that of the current ones', async () => {
  const { dataset } = parseDataset(smallDataset());
  if (dataset === undefined) throw new Error('The small dataset is valid.');
  const source = { current: createGraph(dataset) };
  await using server = await serving(source);
  const ask = got('{ relations(first: 1) { nodes { evidence { excerpt excerptStatus } } } }');
  const without = await inject(server, ask);
  source.current = createGraph(dataset, { texts: SMALL_TEXTS });
  const withTexts = await inject(server, ask);
  expect(without.body).toContain('UNAVAILABLE');
  expect(withTexts.body).toContain('VERIFIED');
  expect(withTexts.headers['etag']).not.toBe(without.headers['etag']);
});

it.each([
  ['is an error', '{ relations(first: 0) { totalCount } }'],
  ['has an error beside its data', '{ country(id: "CHN") { name } leader(id: "country:CHN") { name } }'],
])('an answer that %s is worked out each time', async (_what, query) => {
  const { graph, taken } = countedViews(await bundledGraph());
  await using server = await serving(graph);
  const first = await inject(server, posted(query));
  expect(JSON.parse(first.body).errors).toHaveLength(1);
  const before = taken();
  expect(await inject(server, posted(query))).toEqual(first);
  expect(taken()).toBe(before * 2);
});

const ALL_PATHS = 'paths(from: ["country:CHN"], to: ["country:RUS"], select: ALL, maxLength: 12, first: 1)';
const REACHABLE = 'reachable(from: ["country:CHN"], first: 1)';

it.each([
  ['DEADLINE', { paths: 1_000, relations: 1_000_000, deadline: 0 }],
  ['RELATIONS', { paths: 1_000, relations: 500, deadline: 60_000 }],
])('the paths found before a search gave up (%s) are not kept, whether the client asks for the reason or not, and no cache may keep them', async (reason, pathLimits) => {
  const { graph, taken } = countedViews(await loadGraph({ pathLimits }));
  await using server = await serving(graph);
  expect((await inject(server, posted(`{ ${ALL_PATHS} { truncatedBy } }`))).body).toContain(reason);
  const ask = got(`{ ${ALL_PATHS} { nodes { length } } }`);
  const [before, { status, headers }] = [taken(), await inject(server, ask)];
  expect([status, headers['etag'], headers['cache-control']]).toEqual([200, undefined, 'no-store']);
  await inject(server, ask);
  expect(taken()).toBe(before + 2);
});

it('nor are the entities reached before time ran out', async () => {
  // The dataset is too small for that.
  const { graph, taken } = countedViews(
    changedView(await bundledGraph(), (view) => ({ reachable: async (...asked) => ({ ...(await view.reachable(...asked)), complete: false, truncatedBy: 'DEADLINE' }) })),
  );
  await using server = await serving(graph);
  const ask = posted(`{ ${REACHABLE} { nodes { name } } }`);
  const first = await inject(server, ask);
  expect(JSON.parse(first.body).errors).toBeUndefined();
  await inject(server, ask);
  expect(taken()).toBe(2);
});

it.each([ALL_PATHS.replace('12', '4'), REACHABLE])('but what a search found that came to its end is: %s', async (search) => {
  const { graph, taken } = countedViews(await loadGraph({ pathLimits: { paths: 1_000, relations: 1_000_000, deadline: 60_000 } }));
  await using server = await serving(graph);
  const ask = posted(`{ ${search} { nodes { __typename } } }`);
  expect(await inject(server, ask)).toEqual(await inject(server, ask));
  expect(taken()).toBe(1);
});

it('a client that leaves before its answer leaves nothing behind: the next has a whole one', async () => {
  const gate = new Gate();
  let left = (): void => undefined;
  const hasLeft = new Promise<void>((resolve) => (left = resolve));
  const graph = changedView(await bundledGraph(), (view) => ({
    async paths(query, window, control) {
      control?.signal?.addEventListener('abort', () => left());
      await gate.pass();
      return view.paths(query, window, control);
    },
  }));
  await using server = await serving(graph);
  const url = await server.listen({ port: 0 });
  const query = '{ paths(from: ["country:CHN"], to: ["country:RUS"]) { nodes { length } } }';
  const request = await beginRequest(url, query);
  const failed = request.answer.catch(() => 'failed');
  request.finish();
  await gate.reached;
  request.leave();
  await hasLeft;
  gate.open();
  expect(await failed).toBe('failed');
  const next = JSON.parse((await inject(server, posted(query))).body);
  expect(next.errors).toBeUndefined();
  expect(next.data.paths.nodes.length).toBeGreaterThan(0);
});

it('no more bytes than allowed are kept: what was asked longest ago goes, and what is too large never comes', async () => {
  const { graph, taken } = countedViews(await bundledGraph());
  await using server = await serving(graph, 32_000);
  const isKept = async (query: string): Promise<boolean> => {
    const before = taken();
    await inject(server, posted(query));
    return taken() === before;
  };
  expect([await isKept(CHINA), await isKept(CHINA)]).toEqual([false, true]);
  const large = '{ relations(first: 20) { nodes { summary } } }';
  expect([await isKept(large), await isKept(large)]).toEqual([false, false]);
  expect(await isKept(CHINA), 'what is too large pushes nothing out').toBe(true);
  for (let index = 0; index < 60; index += 1) await inject(server, posted(`{ n${index}: country(id: "CHN") { name } }`));
  expect(await isKept(CHINA)).toBe(false);
});

function smallGraph(leader: string) {
  const { dataset } = parseDataset(edit(smallDataset(), 'leaders.yaml', 'name: Ada Berg', `name: ${leader}`));
  if (dataset === undefined) throw new Error('The small dataset is valid.');
  return createGraph(dataset);
}
