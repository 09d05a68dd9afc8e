import type { Cell } from '../cell.js';
import { type Finding, type Rule, atKey } from '../rule.js';

export const uniqueKeys: Rule = {
  id: 'ENT-0006',
  level: 'MUST',
  text: 'A key stands only once in its record.',
  *check({ files }) {
    for (const { root } of files) for (const cell of root?.walk() ?? []) yield* repeated(cell);
  },
};

function* repeated(record: Cell): Generator<Finding> {
  const seen = new Set<string>();
  for (const entry of record.entries) {
    if (seen.has(entry.key)) {
      yield atKey(entry, `"${entry.key}" stands here a second time.`, 'Keep one of the two; for several values, write a list.');
    }
    seen.add(entry.key);
  }
}
