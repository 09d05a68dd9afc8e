// A server of a large graph, in a process of its own. Says its address when it listens.
import { createGraph, createServer } from '../../../dist/index.js';
import { synthetic } from '../data/synthetic.mjs';
import { toDataset } from '../data/to-dataset.mjs';
import { GRAPH } from './fairness-graph.mjs';

const graph = createGraph(toDataset(synthetic(GRAPH)));
const server = await createServer({ graph, playground: false });
process.send({ url: new URL('/graphql', await server.listen({ port: 0 })).href });
process.on('disconnect', () => process.exit());
