import { createServer } from 'node:http';
import { createFetchHandler, expressHandler, loadGraph } from 'entente';
import { Hono } from 'hono';

const graphql = createFetchHandler({ graph: await loadGraph() });

const app = new Hono();
app.get('/', (context) => context.text('A service of my own. The graph of diplomacy is at /graphql.\n'));
app.all('/graphql', (context) => graphql(context.req.raw));

// Bun, Deno and workers want no more than `export default app`. On Node, something has to listen:
const server = createServer(expressHandler(app.fetch));
server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(`Listening at http://127.0.0.1:${server.address().port}`);
});

// Closing lets running queries finish.
process.once('SIGTERM', () => server.close());
