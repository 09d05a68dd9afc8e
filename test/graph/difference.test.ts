import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type MemoryGraph, createGraph } from '../../src/graph/create-graph.js';
import { type RecordDifference, differenceBetween } from '../../src/graph/difference.js';
import { dataset, entity, tie } from './build-dataset.js';

/** What each record says, by its number. */
type Records = ReadonlyMap<number, string>;

const arbitraryRecords: fc.Arbitrary<Records> = fc.array(fc.tuple(fc.nat(9), fc.constantFrom('one', 'two'))).map((pairs) => new Map(pairs));

/** A graph of so many topics and relations, beside one that is always there and what it needs. */
function graphOf(topics: Records, relations: Records): MemoryGraph {
  return createGraph(dataset(
    [['always', 'the same'] as const, ...relations].map(([name, summary]) => tie(String(name), 'BORDERS', 'country:BOR', 'country:SYL', { summary })),
    [...topics].map(([number, name]) => entity(`topic:${number}`, { name })),
  ));
}

function naive(before: Records, after: Records): RecordDifference {
  const both = [...before].filter(([number]) => after.has(number));
  return { added: after.size - both.length, removed: before.size - both.length, changed: both.filter(([number, text]) => after.get(number) !== text).length };
}

it('two snapshots differ by what came, went and says something else, whatever their order', async () => {
  await fc.assert(fc.asyncProperty(fc.tuple(arbitraryRecords, arbitraryRecords), fc.tuple(arbitraryRecords, arbitraryRecords), async (before, after) => {
    expect(await differenceBetween(graphOf(...before), graphOf(...after))).toEqual({ entities: naive(before[0], after[0]), relations: naive(before[1], after[1]) });
  }));
});

it('a comparison of many records lets others have their turn', async () => {
  const many = new Map(Array.from({ length: 5_000 }, (_item, number) => [number, 'one']));
  const graph = graphOf(new Map(), many);
  const fewer = graphOf(new Map(), new Map([...many].slice(7)));
  let turns = 0;
  const count = (): void => {
    turns += 1;
    counting = setImmediate(count);
  };
  let counting = setImmediate(count);
  const difference = await differenceBetween(graph, fewer);
  clearImmediate(counting);
  expect(difference.relations).toEqual({ added: 0, removed: 7, changed: 0 });
  expect(turns).toBeGreaterThanOrEqual(3);
});
