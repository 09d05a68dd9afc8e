import { fastify as createFastify } from 'fastify';
import { expect, it } from 'vitest';
import { ententePlugin } from '../../src/server/entente-plugin.js';
import { bundledGraph } from '../support/server.js';

it('lives under a prefix of another Fastify server and leaves the routes beside it alone', async () => {
  const host = createFastify();
  host.get('/own', (_request, reply) => reply.send('mine'));
  host.post('/text', (request, reply) => reply.send(request.body));
  await host.register(ententePlugin, { prefix: '/graph', graph: await bundledGraph() });
  try {
    const own = await host.inject('/own');
    expect(own.body).toBe('mine');
    expect(own.headers['content-security-policy']).toBeUndefined();
    const text = await host.inject({ method: 'POST', url: '/text', headers: { 'content-type': 'text/plain' }, payload: 'still text' });
    expect(text.body).toBe('still text');

    const answer = await host.inject({ method: 'POST', url: '/graph/graphql', payload: { query: '{ country(id: "CHN") { name } }' } });
    expect(answer.json()).toMatchObject({ data: { country: { name: 'China' } } });
    expect((await host.inject('/graph/readyz')).statusCode).toBe(200);
    const page = await host.inject('/graph/');
    expect(page.body).toContain('<title>Entente</title>');
    expect((await host.inject('/graph/config.json')).json()).toMatchObject({ endpoint: 'graphql' });
  } finally {
    await host.close();
  }
});

it('sends those who forget the slash, or point a browser at the endpoint, to the page, whose files are named relative to it', async () => {
  const host = createFastify();
  await host.register(ententePlugin, { prefix: '/graph', graph: await bundledGraph() });
  const answer = await host.inject('/graph');
  expect([answer.statusCode, answer.headers.location]).toEqual([302, '/graph/']);
  const sent = await host.inject({ url: '/graph/graphql', headers: { accept: 'text/html' } });
  expect([sent.statusCode, sent.headers.location]).toEqual([302, '/graph/']);
  await host.close();
});

it('closes with its host', async () => {
  const host = createFastify();
  await host.register(ententePlugin, { graph: await bundledGraph(), playground: false });
  await host.ready();
  await expect(host.close()).resolves.not.toThrow();
});
