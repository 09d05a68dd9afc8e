import type { Day } from '../../../src/model/day.js';
import type { Path, PathStep } from '../../../src/graph/view.js';

/** All that an answer says of a path, on one line. */
export function pathText({ start, length, steps, cost, common, arrival }: Path): string {
  return [
    start,
    ...(length === steps.length ? [] : [`said to be of ${length}`]),
    ...steps.map(stepText),
    ...(cost === undefined ? [] : [`cost ${cost}`]),
    ...(common === undefined ? [] : [`together ${dayText(common.from)} to ${dayText(common.to)}`]),
    ...(arrival === undefined ? [] : [`there ${dayText(arrival)}`]),
  ].join(' ');
}

/** The entities of a path, without their types. */
export function wayText({ start, steps }: Path): string {
  return [start, ...steps.map(({ to }) => to)].map((id) => id.slice(id.indexOf(':') + 1)).join(' ');
}

function stepText({ from, to, walked, relation, parallel, cost }: PathStep): string {
  const relations = [relation, ...parallel].map(({ id }) => id.slice(2)).join('+');
  const price = cost === undefined ? '' : `(${cost})`;
  return `${walked === 'FORWARD' ? '' : '<'}-${relations}${price}-${walked === 'FORWARD' ? '>' : ''} ${to}${from === to ? ' (loop)' : ''}`;
}

function dayText(day: Day): string {
  return Number.isFinite(day) ? new Date(day * 86_400_000).toISOString().slice(0, 10) : String(day);
}
