import { ententePlugin, loadGraph } from 'entente';
import { fastify } from 'fastify';

const app = fastify();
app.get('/', async () => 'A service of my own. The graph of diplomacy is at /diplomacy/.\n');
await app.register(ententePlugin, { prefix: '/diplomacy', graph: await loadGraph() });

const address = await app.listen({ port: Number(process.env.PORT ?? 3000), host: '127.0.0.1' });
console.log(`Listening at ${address}`);

// Closing lets running queries finish.
process.once('SIGTERM', () => app.close());
