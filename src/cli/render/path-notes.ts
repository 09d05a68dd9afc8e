import type { PathAnswer } from '../answers/path-answer.js';

/** What a path has beyond its relations. */
export function pathNotes({ cost = null, common, arrival }: Pick<PathAnswer, 'common' | 'arrival'> & Partial<Pick<PathAnswer, 'cost'>>): readonly string[] {
  return [
    ...(cost === null ? [] : [`Cost ${(cost / 1_000).toFixed(1)}: the less, the more it tells.`]),
    ...(common === null ? [] : [`All of it holds ${daysText(common)}.`]),
    ...(arrival === null ? [] : [`Can be walked by ${arrival}.`]),
  ];
}

function daysText({ from, to }: NonNullable<PathAnswer['common']>): string {
  if (from !== null && from === to) return `on ${from}`;
  if (from === null && to === null) return 'at all times';
  if (to === null) return `from ${String(from)} on`;
  return from === null ? `until ${to}` : `from ${from} to ${to}`;
}
