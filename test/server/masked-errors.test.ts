import { expect, it } from 'vitest';
import { bundledGraph, startServer } from '../support/server.js';

it('a client is told of a fault of ours that it happened, and the log is told what', async () => {
  const graph = await bundledGraph();
  const fault = new Error('the secret of line 7');
  const logged: unknown[] = [];
  const server = await startServer({
    playground: false,
    graph: {
      version: graph.version,
      view: () => {
        throw fault;
      },
    },
    logger: { ...console, info: () => undefined, error: (facts) => logged.push(facts) },
  });
  try {
    const answer = JSON.stringify(await server.ask('{ country(id: "CHN") { name } }'));
    expect(answer).toContain('INTERNAL_SERVER_ERROR');
    expect(answer).not.toContain('secret');
    expect(answer).not.toContain('.ts');
    expect(logged).toEqual([expect.objectContaining({ event: 'error', err: fault })]);
  } finally {
    await server.close();
  }
});
