import { createServer } from 'node:http';
import { createFetchHandler, createSubgraphSchema, expressHandler, loadGraph } from 'entente';

const graph = await loadGraph();
const server = createServer(expressHandler(createFetchHandler({ graph, schema: createSubgraphSchema(graph) })));
server.listen(Number(process.env.PORT ?? 4001), '127.0.0.1', () => {
  console.log(`A subgraph at http://127.0.0.1:${server.address().port}`);
});

// Closing lets running queries finish.
process.once('SIGTERM', () => server.close());
