import { expect, it } from 'vitest';
import { slowGraph } from '../support/slow-graph.js';
import { localAgent } from './support/agent.js';

const QUESTION = { from: 'Sri Lanka', to: 'Russia' };

it('a search that the agent calls off ends', async () => {
  const slow = await slowGraph();
  const agent = await localAgent({ graph: { current: slow.graph } });
  const controller = new AbortController();
  const answer = agent.ask('find_paths', QUESTION, { signal: controller.signal });
  const [search] = await slow.searches(1);
  controller.abort(new Error('enough'));
  await expect(answer).rejects.toThrow('enough');
  await search?.aborted;
  slow.go();
  await agent.close();
});

it('a search ends with the connection', async () => {
  const slow = await slowGraph();
  const agent = await localAgent({ graph: { current: slow.graph } });
  const answer = agent.ask('find_paths', QUESTION).catch((error: unknown) => error);
  const [search] = await slow.searches(1);
  await agent.close();
  expect(await answer).toBeInstanceOf(Error);
  await search?.aborted;
  slow.go();
});

it('eight searches run at once; the ninth is told to come again, and can when one is done; light questions pass', async () => {
  const slow = await slowGraph();
  const agent = await localAgent({ graph: { current: slow.graph } });
  const answers = Array.from({ length: 8 }, () => agent.ask('find_paths', QUESTION));
  await slow.searches(8);
  expect(await agent.askWrongly('find_paths', QUESTION)).toContain('Busy: 8');
  expect(await agent.ask('get_entity', { entity: 'SCO' })).toMatchObject({ id: 'organization:sco' });
  slow.go();
  const first = await answers[0];
  expect(await Promise.all(answers)).toEqual(Array.from({ length: 8 }, () => first));
  expect(await agent.ask('find_paths', QUESTION)).toEqual(first);
  await agent.close();
});

it('a call sees one snapshot, and the next call the one that a reload has put in its place', async () => {
  const slow = await slowGraph();
  const source = { current: slow.graph };
  const agent = await localAgent({ graph: source });
  const answer = agent.ask<{ paths: unknown[] }>('find_paths', QUESTION);
  await slow.searches(1);
  source.current = { version: 'next', view: () => { throw new TypeError('The running call asked the new snapshot.'); } };
  slow.go();
  expect((await answer).paths.length).toBeGreaterThan(0);
  source.current = { ...slow.graph, version: 'after' };
  expect(await agent.ask('get_schema')).toMatchObject({ dataset: { name: expect.any(String) } });
  await agent.close();
});
