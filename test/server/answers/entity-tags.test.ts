import { fastify as createFastify } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntenteServer } from '../../../src/server/create-server.js';
import { ententePlugin } from '../../../src/server/entente-plugin.js';
import { bundledGraph } from '../../support/server.js';
import { got, inject, posted, serving } from './inject.js';

const CHINA = '{ country(id: "CHN") { name } }';

let server: EntenteServer;
beforeAll(async () => {
  server = await serving(await bundledGraph());
});
afterAll(() => server.close());

async function tagOf(request: ReturnType<typeof got>, of: EntenteServer = server): Promise<string> {
  const { etag } = (await inject(of, request)).headers;
  if (typeof etag !== 'string') throw new Error('An answer to GET has an entity tag.');
  return etag;
}

describe('an answer to GET', () => {
  it('has a strong entity tag that begins with the version of the snapshot, and is to be asked for each time', async () => {
    const { headers } = await inject(server, got(CHINA));
    const { version } = await bundledGraph();
    expect(headers['etag']).toMatch(new RegExp(`^"${version.slice(0, 12)}-[\\w-]{22}"$`));
    expect([headers['cache-control'], headers['vary']]).toEqual(['no-cache', 'accept']);
  });

  it.each([
    ['the tag', (tag: string) => tag],
    ['a list with the tag', (tag: string) => `"other", ${tag}`],
    ['the tag as a proxy that compresses writes it', (tag: string) => `W/${tag}`],
    ['any tag', () => '*'],
  ])('is 304 without a body for a client that has %s', async (_what, write) => {
    const whole = await inject(server, got(CHINA));
    const { status, headers, body } = await inject(server, got(CHINA, { 'if-none-match': write(await tagOf(got(CHINA))) }));
    expect([status, body]).toEqual([304, '']);
    for (const name of ['etag', 'cache-control', 'vary', 'content-security-policy']) expect(headers[name], name).toBe(whole.headers[name]);
    expect(headers['content-type']).toBeUndefined();
  });

  it.each(['"other"', '', 'no tag'])('is whole for a client that has %j', async (value) => {
    expect((await inject(server, got(CHINA, { 'if-none-match': value }))).status).toBe(200);
  });

  it('has another tag for another question, other variables and another media type', async () => {
    const byId = 'query ($id: ID!) { country(id: $id) { id } }';
    const tags = await Promise.all([
      tagOf(got(CHINA)),
      tagOf(got('{ country(id: "RUS") { name } }')),
      tagOf(got(byId, {}, { variables: '{"id":"CHN"}' })),
      tagOf(got(byId, {}, { variables: '{"id":"RUS"}' })),
      tagOf(got(CHINA, { accept: 'application/graphql-response+json' })),
    ]);
    expect(new Set(tags).size).toBe(tags.length);
  });

  it('has the same tag from every server of the snapshot, also from one that keeps no answers', async () => {
    await using other = await serving(await bundledGraph(), 0);
    const tag = await tagOf(got(CHINA));
    expect(await tagOf(got(CHINA), other)).toBe(tag);
    expect((await inject(other, got(CHINA, { 'if-none-match': tag }))).status).toBe(304);
  });
});

it('what a host says of its answers stays: they depend on that too', async () => {
  const host = createFastify();
  host.addHook('onRequest', (_request, reply, done) => {
    void reply.header('vary', 'origin');
    done();
  });
  await host.register(ententePlugin, { graph: await bundledGraph(), playground: false });
  try {
    expect((await inject({ fastify: host }, got(CHINA))).headers['vary']).toBe('origin, accept');
  } finally {
    await host.close();
  }
});

it('an answer to POST has no entity tag and is never 304', async () => {
  const { status, headers } = await inject(server, posted(CHINA, {}, { 'if-none-match': '*' }));
  expect([status, headers['etag']]).toEqual([200, undefined]);
});

it.each([
  ['an error', got('{ nothing }', { accept: 'application/graphql-response+json' }), 400],
  ['a refusal', { ...got(CHINA), headers: { 'if-none-match': '*' } }, 400],
  ['a mutation', got('mutation { __typename }'), 405],
])('%s has no entity tag, is never 304, and no cache may keep it', async (_what, request, status) => {
  const refused = await inject(server, { ...request, headers: { ...request.headers, 'if-none-match': '*' } });
  expect([refused.status, refused.headers['etag'], refused.headers['cache-control']]).toEqual([status, undefined, 'no-store']);
});
