import { type Server, createServer as createHttpServer } from 'node:http';
import express from 'express';
import { Hono } from 'hono';
import { createServer } from '../../../src/server/create-server.js';
import { createFetchHandler } from '../../../src/server/fetch/create-fetch-handler.js';
import { expressHandler } from '../../../src/server/fetch/express-handler.js';
import { bundledGraph } from '../../support/server.js';

/** A way in to GraphQL, as a client meets it. */
export interface Door {
  /** Sends a request to `/graphql`, with what follows it in the URL. */
  send(search: string, init: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/** Every door of the package, each opened over the bundled dataset. */
export const DOORS: Readonly<Record<string, () => Promise<Door>>> = {
  'the fetch handler': async () => {
    const handle = createFetchHandler({ graph: await bundledGraph() });
    return { send: (search, init) => handle(new Request(`http://any.host/any/path${search}`, init)), close: async () => {} };
  },
  'the fetch handler under Hono': async () => {
    const handle = createFetchHandler({ graph: await bundledGraph() });
    const app = new Hono().all('/graphql', ({ req }) => handle(req.raw));
    return { send: async (search, init) => app.request(`/graphql${search}`, init), close: async () => {} };
  },
  'the fetch handler under node:http': async () => {
    const handle = expressHandler(createFetchHandler({ graph: await bundledGraph() }));
    return listening(createHttpServer((req, res) => void handle(req, res)));
  },
  'the handler of Express': async () => listening(createHttpServer(express().use('/graphql', expressHandler(createFetchHandler({ graph: await bundledGraph() }))))),
  'the handler of Express behind its body parsers': async () => {
    const app = express().use(express.json({ limit: '1mb' }), express.urlencoded(), express.text({ limit: '1mb' }));
    app.all('/graphql', expressHandler(createFetchHandler({ graph: await bundledGraph() })));
    return listening(createHttpServer(app));
  },
  'the server': async () => {
    const server = await createServer({ graph: await bundledGraph(), playground: false });
    const url = await server.listen({ port: 0 });
    return { send: (search, init) => fetch(new URL(`graphql${search}`, url), init), close: () => server.close() };
  },
};

async function listening(server: Server): Promise<Door> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    send: (search, init) => fetch(`http://127.0.0.1:${port}/graphql${search}`, init),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
