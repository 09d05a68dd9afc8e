import { expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import type { View } from '../../src/graph/view.js';
import { bundledGraph, startServer } from '../support/server.js';

it('a running query keeps its snapshot when a reload puts another in place, and the next query sees the new one', async () => {
  const old = await bundledGraph();
  const gate = new Gate();
  const source = { current: withView(old, { entity: async (view, id) => (await gate.pass(), view.entity(id)) }) };
  const server = await startServer({ playground: false, graph: source });
  try {
    const answer = server.ask('{ country(id: "CHN") { name leaders { totalCount } } }');
    await gate.reached;
    source.current = { version: 'the next', view: () => fail() };
    gate.open();
    expect(await answer).toEqual({ data: { country: { name: 'China', leaders: { totalCount: expect.any(Number) } } } });

    source.current = { ...withView(old, {}), version: 'the next' };
    const ready = await fetch(new URL('readyz', server.url));
    expect(await ready.json()).toEqual({ status: 'ready', version: 'the next' });
  } finally {
    await server.close();
  }
});

function fail(): never {
  throw new Error('The running query asked the new snapshot.');
}

/** A graph whose entities come from far away, as those of a remote engine would. */
function withView(graph: Graph, { entity }: { readonly entity?: (view: View, id: Parameters<View['entity']>[0]) => ReturnType<View['entity']> }): Graph {
  return {
    version: graph.version,
    view(scope) {
      const view = graph.view(scope);
      if (entity === undefined) return view;
      return new Proxy(view, {
        get(target, key) {
          if (key === 'entity') return (id: Parameters<View['entity']>[0]) => entity(target, id);
          const value: unknown = Reflect.get(target, key);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
    },
  };
}

/** Holds back whoever passes until it is opened. */
class Gate {
  #arrive = (): void => undefined;
  #release = (): void => undefined;
  readonly reached = new Promise<void>((resolve) => (this.#arrive = resolve));
  readonly #opened = new Promise<void>((resolve) => (this.#release = resolve));

  pass(): Promise<void> {
    this.#arrive();
    return this.#opened;
  }

  open(): void {
    this.#release();
  }
}
