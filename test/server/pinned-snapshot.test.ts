import { expect, it } from 'vitest';
import { changedView } from '../support/changed-view.js';
import { Gate } from '../support/gate.js';
import { bundledGraph, startServer } from '../support/server.js';

it('a running query keeps its snapshot when a reload puts another in place, and the next query sees the new one', async () => {
  const old = await bundledGraph();
  const gate = new Gate();
  // Its entities come from far away, as those of a remote engine would.
  const source = { current: changedView(old, (view) => ({ entity: async (id) => (await gate.pass(), view.entity(id)) })) };
  const server = await startServer({ playground: false, graph: source });
  try {
    const answer = server.ask('{ country(id: "CHN") { name leaders { totalCount } } }');
    await gate.reached;
    source.current = { version: 'the next', view: () => fail() };
    gate.open();
    expect(await answer).toEqual({ data: { country: { name: 'China', leaders: { totalCount: expect.any(Number) } } } });

    source.current = { ...old, version: 'the next' };
    const ready = await fetch(new URL('readyz', server.url));
    expect(await ready.json()).toEqual({ status: 'ready', version: 'the next' });
  } finally {
    await server.close();
  }
});

function fail(): never {
  throw new Error('The running query asked the new snapshot.');
}
