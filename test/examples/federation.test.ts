import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { runExample, withExample } from '../support/example.js';
import { askOverHttp } from '../support/server.js';

it('the example of a subgraph composes it with another and answers from both', async () => {
  const { stdout, stderr } = await runExample('federation/compose.mjs');
  expect(stderr).toBe('');
  expect(stdout.split('\n')).toEqual([
    expect.stringMatching(/^The supergraph has \d+ types\.$/),
    'Tea and temples: Sri Lanka, DIALOGUE_PARTNER of Shanghai Cooperation Organization. Carry small change. Its summits fill the hotels.',
    'By train to the east: Russia, PERMANENT_MEMBER of United Nations Security Council. Bring a warm coat. Visitors are welcome on weekdays.',
    '',
  ]);
});

it('the example of a subgraph serves a schema that a composer takes', async () => {
  const exit = await withExample('federation/subgraph.mjs', async (url) => {
    const { data } = await askOverHttp(`${url}/`, '{ _service { sdl } }');
    const typeDefs = parse((data as { _service: { sdl: string } })._service.sdl);
    expect(composeServices([{ name: 'entente', typeDefs }])).toMatchObject({ supergraphSdl: expect.stringContaining('join__Graph') });
  });
  expect(exit).toBe(0);
});
