import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestServer, startServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const DATA = ['content-security-policy', 'cross-origin-resource-policy', 'x-content-type-options', 'x-frame-options'];
const PAGES = ['cross-origin-opener-policy', 'origin-agent-cluster', 'referrer-policy', 'x-dns-prefetch-control', 'x-permitted-cross-domain-policies'];

const headersOf = async (path: string): Promise<Headers> => (await fetch(new URL(path, server.url), { headers: { 'apollo-require-preflight': 'yes' } })).headers;

it.each(['graphql?query=%7B__typename%7D', 'graphql', 'livez', 'readyz', 'metrics', 'nowhere'])('/%s is data: no browser shows it in a frame, runs anything in it, guesses its type or lends it to other sites', async (path) => {
  const headers = await headersOf(path);
  expect(DATA.map((name) => headers.get(name))).toEqual(["default-src 'none'; frame-ancestors 'none'", 'same-origin', 'nosniff', 'DENY']);
});

it.each(['', 'explore', 'explore?embed'])('/%s is a page, and has what counts for pages too', async (path) => {
  const headers = await headersOf(path);
  for (const name of [...DATA.slice(0, 3), ...PAGES]) expect(headers.get(name), name).not.toBeNull();
  expect(headers.get('content-security-policy')).toContain("script-src 'self'");
});
