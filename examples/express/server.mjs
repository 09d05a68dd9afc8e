import { createFetchHandler, expressHandler, loadGraph } from 'entente';
import express from 'express';

const app = express();
app.get('/', (_request, response) => response.send('A service of my own. The graph of diplomacy is at /graphql.\n'));
app.all('/graphql', expressHandler(createFetchHandler({ graph: await loadGraph() })));

const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(`Listening at http://127.0.0.1:${server.address().port}`);
});

// Closing lets running queries finish.
process.once('SIGTERM', () => server.close());
