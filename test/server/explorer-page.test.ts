import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestServer, startServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const get = (path: string): Promise<Response> => fetch(new URL(path, server.url), { redirect: 'manual' });

describe('the explorer', () => {
  it('stands at /explore under the policy of the playground, and names only what is there', async () => {
    const [page, playground] = await Promise.all([get('explore?from=country:LKA'), get('')]);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toBe(playground.headers.get('content-security-policy'));
    expect(page.headers.get('x-frame-options')).toBe('DENY');
    const html = await page.text();
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=/);
    const names = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, name = '']) => name);
    expect(names.filter((name) => !name.startsWith('./explore/'))).toEqual([]);
    expect(names.length).toBeGreaterThan(2);
    const assets = await Promise.all(names.map(get));
    expect(assets.map(({ status }) => status)).toEqual(names.map(() => 200));
    expect(assets.map(({ headers }) => headers.get('cache-control'))).toEqual(names.map(() => 'public, max-age=31536000, immutable'));
    await Promise.all(assets.map((asset) => asset.arrayBuffer()));
  });

  it('may stand in another page as the embedded view, and the rest of its policy holds there too', async () => {
    const [page, embedded] = await Promise.all([get('explore'), get('explore?from=country:LKA&embed')]);
    expect(embedded.headers.get('x-frame-options')).toBeNull();
    expect(embedded.headers.get('content-security-policy')).toBe(page.headers.get('content-security-policy')?.replace("frame-ancestors 'none'", 'frame-ancestors *'));
    await Promise.all([page.text(), embedded.text()]);
  });

  it('is found with a slash too, with its whole question', async () => {
    const response = await get('explore/?from=country:LKA&to=country:RUS');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/explore?from=country:LKA&to=country:RUS']);
  });

  it.each([
    [{ playground: false }, 404],
    [{ playground: false, explorer: true }, 200],
    [{ explorer: false }, 404],
  ])('is there or not as it is asked for: %o', async (options, status) => {
    const other = await startServer(options);
    try {
      const response = await fetch(new URL('explore', other.url));
      await response.text();
      expect(response.status).toBe(status);
    } finally {
      await other.close();
    }
  });
});
