import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestServer, startServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ playground: false });
});
afterAll(() => server.close());

const audits = serverAudits({
  url: () => new URL('graphql', server.url).href,
  // CSRF prevention asks for a header that no page of another origin can send unasked.
  fetchFn: (url: string, init: RequestInit = {}) => fetch(url, { ...init, headers: { 'apollo-require-preflight': '1', ...Object.fromEntries(new Headers(init.headers)) } }),
});

describe('GraphQL over HTTP, as its audits check it', () => {
  it('has 61 audits', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('$id $name', async ({ fn }) => {
    const result = await fn();
    expect('reason' in result ? result.reason : result.status).toBe('ok');
  });
});
