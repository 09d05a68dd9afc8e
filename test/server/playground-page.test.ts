import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestServer, startServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const at = (path: string): URL => new URL(path, server.url);

describe('the page', () => {
  it('stands at / under a policy that lets nothing in from elsewhere and no script in the page', async () => {
    const response = await fetch(server.url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = new Map((response.headers.get('content-security-policy') ?? '').split(';').map((part) => splitOnce(part.trim())));
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' data:",
      'font-src': "'self' data:",
      'connect-src': "'self'",
      'worker-src': "'self'",
      'base-uri': "'self'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const html = await response.text();
    expect(html).toContain('<title>Entente</title>');
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(html).not.toMatch(/(?:src|href)="(?!\.\/)/);
  });

  it('and everything that it names is there', async () => {
    const html = await (await fetch(server.url)).text();
    const names = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(2);
    expect(await Promise.all(names.map(statusOf))).toEqual(names.map(() => 200));
  });

  it('is asked for anew each time, and its assets never again', async () => {
    const page = await fetch(server.url);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const script = /src="(\.\/assets\/[^"]+)"/.exec(await page.text())?.[1] ?? '';
    const asset = await fetch(at(script), { headers: { 'accept-encoding': 'br' } });
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('content-encoding')).toBe('br');
    expect(asset.headers.get('content-type')).toMatch(/javascript/);
    expect(await asset.text()).toBe(await (await fetch(at(script), { headers: { 'accept-encoding': 'identity' } })).text());
  });

  it('is where a browser comes to that is pointed at the endpoint, and nobody else', async () => {
    const get = (path: string, accept: string): Promise<Response> => fetch(at(path), { headers: { accept }, redirect: 'manual' });
    const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    const sent = await get('graphql', browser);
    expect([sent.status, sent.headers.get('location'), sent.headers.get('vary')]).toEqual([302, '/', 'accept']);
    expect((await get('graphql?query=%7B__typename%7D', browser)).status).toBe(400);
    for (const accept of ['*/*', 'application/json', 'application/graphql-response+json, text/html']) expect((await get('graphql', accept)).status).toBe(400);
    const bare = await startServer({ playground: false });
    expect((await fetch(new URL('graphql', bare.url), { headers: { accept: browser }, redirect: 'manual' })).status).toBe(400);
    await bare.close();
  });

  it('does not serve what is beside it', async () => {
    const paths = ['..%2Fcli%2Fmain.js', 'assets/..%2F..%2Findex.js', 'tabs/1-who-was-what-when.graphql', 'index.html'];
    expect(await Promise.all(paths.map(statusOf))).toEqual(paths.map(() => 404));
  });
});

describe('config.json', () => {
  it('names the endpoint and the five tabs that teach', async () => {
    const config = (await (await fetch(at('config.json'))).json()) as { endpoint: string; tabs: string[] };
    expect(config.endpoint).toBe('graphql');
    expect(config.tabs.map((query) => /^query (\w+)/m.exec(query)?.[1])).toEqual([
      'WhoWasWhatWhen',
      'ScoByStatus',
      'SriLankaAndRussia',
      'OneMansWord',
      'PlannedNeverConfirmed',
    ]);
  });

  it('names the tabs of those who serve another dataset', async () => {
    const other = await startServer({ playground: { tabs: ['{ dataset { name } }'] } });
    try {
      expect(await (await fetch(new URL('config.json', other.url))).json()).toEqual({ endpoint: 'graphql', tabs: ['{ dataset { name } }'] });
    } finally {
      await other.close();
    }
  });
});

it('there is no page where it is switched off', async () => {
  const bare = await startServer({ playground: false });
  try {
    expect((await bare.ask('{ __typename }')).errors).toBeUndefined();
    const page = await fetch(bare.url);
    expect([page.status, await page.json()]).toEqual([404, expect.anything()]);
  } finally {
    await bare.close();
  }
});

/** The status of an answer that was read to its end: a server waits for its readers when it closes. */
async function statusOf(path: string): Promise<number> {
  const response = await fetch(at(path));
  await response.arrayBuffer();
  return response.status;
}

function splitOnce(text: string): readonly [string, string] {
  const [name = '', ...rest] = text.split(' ');
  return [name, rest.join(' ')];
}
