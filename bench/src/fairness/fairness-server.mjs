// A server of a large graph, in a process of its own: `fairness-server.mjs MANY`. Says its address when it listens. It refuses none of so many hard
// questions, and works out each answer anew.
import { createGraph, createServer } from '../../../dist/index.js';
import { synthetic } from '../data/synthetic.mjs';
import { toDataset } from '../data/to-dataset.mjs';
import { GRAPH } from './fairness-graph.mjs';

const graph = createGraph(toDataset(synthetic(GRAPH)));
const server = await createServer({ graph, playground: false, answerCacheBytes: 0, limits: { heavyOperations: Number(process.argv[2]) } });
process.send({ url: new URL('/graphql', await server.listen({ port: 0 })).href });
process.on('disconnect', () => process.exit());
