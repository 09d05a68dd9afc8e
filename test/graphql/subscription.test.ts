import { type ExecutionResult, type GraphQLSchema, parse, subscribe } from 'graphql';
import { expect, it } from 'vitest';
import { GraphStore } from '../../src/graph/graph-store.js';
import { createSchema } from '../../src/graphql/create-schema.js';
import { smallFiles } from '../graph/small-files.js';
import { bundledSchema } from '../support/ask.js';

const LISTEN = parse('subscription { snapshotChanged { version previousVersion entityCount relationCount evidenceCount entities { added removed changed } relations { added removed changed } } }');

async function listen(schema: GraphQLSchema): Promise<AsyncGenerator<ExecutionResult>> {
  const events = await subscribe({ schema, document: LISTEN });
  if ('errors' in events || !('next' in events)) throw new Error(JSON.stringify(events));
  return events;
}

it('a subscription is answered in process, with every field, also those of swaps that came while nobody waited', async () => {
  const files = new Map(smallFiles());
  const store = await GraphStore.open({ data: files });
  const events = await listen(createSchema(store));
  const versions = [store.current.version];
  for (const name of ['One', 'Two', 'Three']) {
    for (const [file, text] of smallFiles(name)) files.set(file, text);
    await store.reload();
    versions.push(store.current.version);
  }
  for (const [index, previousVersion] of versions.slice(0, -1).entries()) {
    const { value } = await events.next();
    const none = { added: 0, removed: 0, changed: 0 };
    expect(JSON.parse(JSON.stringify(value))).toEqual({
      data: { snapshotChanged: {
        version: versions[index + 1], previousVersion, entityCount: 3, relationCount: 1, evidenceCount: 1,
        entities: { ...none, changed: 1 }, relations: none,
      } },
    });
  }
});

it('a subscription ends at once when it is told to, also while it waits', async () => {
  const events = await listen(await bundledSchema());
  const next = events.next();
  await events.return(undefined);
  expect(await next).toEqual({ done: true, value: undefined });
  expect(await events.next()).toEqual({ done: true, value: undefined });
});
