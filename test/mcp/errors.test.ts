import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGraph } from '../../src/graph/create-graph.js';
import { dataset, entity, tie } from '../graph/build-dataset.js';
import { type Agent, localAgent, textOf } from './support/agent.js';

let agent: Agent;
const reported: unknown[] = [];
beforeAll(async () => {
  agent = await localAgent({ report: (error) => reported.push(error), runGraphql: async () => ({ data: {} }) });
});
afterAll(() => agent.close());

describe('an entity that is not there', () => {
  it.each([
    ['country:CHX', 'Did you mean country:CHN (China)?'],
    ['leader:wladimir-putin', 'leader:vladimir-putin (Vladimir Putin)'],
    ['Rusia', 'Did you mean country:RUS (Russia)'],
    ['xyzzy', 'nothing here is called "xyzzy". search_entities'],
  ])('%s is a mistake, with the way out', async (name, wayOut) => {
    const text = await agent.askWrongly('get_entity', { entity: name });
    expect(text).toContain(wayOut);
    expect(text).toContain('search_entities');
  });

  it('is named with the argument that it stands in', async () => {
    expect(await agent.askWrongly('find_paths', { from: 'China', to: 'xyzzy' })).toMatch(/^to: /);
    expect(await agent.askWrongly('find_paths', { from: 'China', to: 'Russia', avoid: ['SCO', 'xyzzy'] })).toMatch(/^avoid\[1\]: /);
    expect(await agent.askWrongly('get_relations', { entity: 'China', other: 'xyzzy' })).toMatch(/^other: /);
  });

  it('is not chosen among several of one name: the agent is asked which', async () => {
    const twins = dataset([tie('a', 'BORDERS', 'country:GEO', 'country:ARM')], [entity('country:GEO', { name: 'Georgia' }), entity('place:georgia', { name: 'Georgia' })]);
    const local = await localAgent({ graph: { current: createGraph(twins) } });
    const text = await local.askWrongly('timeline', { entity: 'Georgia' });
    expect(text).toContain('"Georgia" may mean several: country:GEO (Georgia), place:georgia (Georgia). Give the id');
    expect(await local.ask('timeline', { entity: 'country:GEO' })).toMatchObject({ entity: 'country:GEO' });
    await local.close();
  });
});

describe('an argument that cannot be used', () => {
  it.each([
    ['get_entity', { entity: 'SCO', valid_at: '2012' }, 'during: "2012"'],
    ['get_entity', { entity: 'SCO', validAt: '2012-06-03' }, 'Unrecognized key: "validAt"'],
    ['get_entity', { entity: 'SCO', during: 'soon' }, 'during'],
    ['get_entity', { entity: 'SCO', modality: ['CERTAIN'] }, 'expected one of "ACTUAL"|"PLANNED"|"EXPECTED"|"PROPOSED"'],
    ['get_entity', { entity: 'SCO', modality: [] }, 'modality'],
    ['get_entity', { entity: '' }, 'entity'],
    ['get_entity', {}, 'entity'],
    ['get_relations', { types: ['MEMBR_OF'] }, 'Did you mean "MEMBER_OF"?'],
    ['get_relations', { direction: 'OUT' }, 'entity: is needed'],
    ['get_relations', { limit: 0 }, 'limit'],
    ['get_relations', { limit: 51 }, 'limit'],
    ['get_relations', { cursor: 'abc' }, 'Take next_cursor'],
    ['find_paths', { from: 'China', to: 'Russia', max_length: 13 }, 'max_length'],
    ['find_paths', { from: 'China', to: 'Russia', time: 'AT' }, 'Give it `valid_at`'],
    ['find_paths', { from: 'China', to: 'Russia', hub_limit: -1 }, 'hub_limit'],
    ['get_evidence', { relation_ids: [] }, 'relation_ids'],
    ['get_evidence', { relation_ids: ['r:none'] }, 'relation_ids[0]: there is no relation "r:none"'],
    ['get_evidence', { relation_ids: ['country:CHN'] }, 'is an entity'],
    ['get_schema', { type: 'MEMBEROF' }, 'Did you mean "MEMBER_OF"?'],
    ['run_graphql', { query: '' }, 'query'],
  ])('%s %j says what is wrong', async (tool, args, says) => {
    expect(await agent.askWrongly(tool, args)).toContain(says);
  });

  it('a cursor is good for its own list alone', async () => {
    const { next_cursor: cursor } = await agent.ask<{ next_cursor: string }>('get_relations', { entity: 'SCO', limit: 2 });
    expect(await agent.ask('get_relations', { entity: 'SCO', limit: 2, cursor })).toMatchObject({ total: 21 });
    for (const other of [{ entity: 'China' }, { entity: 'SCO', valid_at: '2012-06-03' }, { entity: 'SCO', types: ['MEMBER_OF'] }]) {
      expect(await agent.askWrongly('get_relations', { ...other, cursor })).toContain('it does not belong to this list');
    }
  });
});

it('a tool that is not there is an error of the protocol, and the connection lives', async () => {
  for (const name of ['drop_tables', '__proto__', 'constructor', 'toString']) await expect(agent.client.callTool({ name, arguments: {} })).rejects.toThrow(name);
  await expect(agent.ask('get_entity', { entity: 'SCO' })).resolves.toMatchObject({ id: 'organization:sco' });
});

it('what goes wrong on our side is told to us, and to the agent only that it did', async () => {
  const secret = new Error('the password is in /etc');
  const told: unknown[] = [];
  const local = await localAgent({ report: (error) => told.push(error), runGraphql: () => Promise.reject(secret) });
  const text = await local.askWrongly('run_graphql', { query: '{ dataset { name } }' });
  expect(text).toContain('not your mistake');
  expect(text).not.toContain('password');
  expect(told).toEqual([secret]);
  await local.close();
});

describe('an agent that sends anything at all', () => {
  const WORDS = ['China', 'SCO', 'country:CHN', 'r:f09954be81fdb8c487b5', '2012-06-03', '2012', '/..', 'ACTUAL', 'MEMBER_OF', 'ALL', '__proto__', 'constructor', '\uD800', 'E\u0301', '\0', '', '%', '{', 'x'.repeat(300)];
  const value = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 2, arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.oneof(fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 2 })) },
  );

  it('gets an answer that fits its schema, or a tool error that says what to do: never a failure of ours', async () => {
    const { tools } = await agent.client.listTools();
    const call = fc.constantFrom(...tools).chain(({ name, inputSchema }) => {
      const { required = [], properties = {} } = inputSchema;
      const optional = Object.keys(properties).filter((key) => !required.includes(key));
      const given = fc.record(Object.fromEntries(required.map((key) => [key, value])));
      const more = fc.dictionary(fc.constantFrom(...optional, 'no_such_argument'), value, { maxKeys: 3 });
      return fc.tuple(given, more).map(([first, second]) => ({ name, arguments: { ...first, ...second } }));
    });
    await fc.assert(
      fc.asyncProperty(call, async (request) => {
        const result = await agent.client.callTool(request);
        const [refused, told] = [result.isError === true, textOf(result)];
        expect(told).not.toMatch(/Something went wrong|\n\s+at |call stack|TypeError/);
        expect(result.structuredContent).toEqual(refused ? undefined : JSON.parse(told));
      }),
      { numRuns: 500 },
    );
    expect(reported).toEqual([]);
  });
});
