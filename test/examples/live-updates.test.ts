import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { GraphStore } from '../../src/graph/graph-store.js';
import { type EntenteServer, createServer } from '../../src/server/create-server.js';
import { smallFiles } from '../graph/small-files.js';

const LISTEN = fileURLToPath(new URL('../../examples/live-updates/listen.mjs', import.meta.url));

/** A server over a dataset of three entities, one of which has this name, and how many listen to it. */
async function serving(name: string, port: number) {
  const files = new Map(smallFiles(name));
  const store = await GraphStore.open({ data: files });
  const onSwap = vi.spyOn(store, 'onSwap');
  const server = await createServer({ graph: store, playground: false });
  const url = await server.listen({ port });
  return { server, url, files, store, onSwap };
}

it('the example that listens prints each change, and what it missed while the server was gone', async () => {
  let running: EntenteServer | undefined;
  const first = await serving('Borduria', 0);
  running = first.server;
  const example = spawn(process.execPath, [LISTEN, `${first.url}graphql/stream`], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const lines = createInterface(example.stdout)[Symbol.asyncIterator]();
    await vi.waitFor(() => expect(first.onSwap).toHaveBeenCalled(), { timeout: 30_000 });
    for (const [file, text] of smallFiles('Neo-Borduria')) first.files.set(file, text);
    await first.store.reload();
    expect((await lines.next()).value).toBe(
      `${first.store.current.version.slice(0, 12)}: 3 entities (0 added, 0 removed, 1 changed), 1 relations (0 added, 0 removed, 0 changed)`,
    );

    await first.server.close();
    const second = await serving('Borduria again', Number(new URL(first.url).port));
    running = second.server;
    for (;;) {
      const { value } = await lines.next();
      if (String(value).startsWith('Waiting for the server')) continue;
      expect(value).toBe(`${second.store.current.version.slice(0, 12)}: 3 entities, 1 relations`);
      break;
    }
  } finally {
    example.kill('SIGKILL');
    await running.close();
  }
});
