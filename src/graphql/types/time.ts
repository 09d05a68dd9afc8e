import type { Day } from '../../model/day.js';
import { timeBounds, timeText } from '../../model/relation.js';
import type { InferenceResolvers, RelationTimeResolvers } from '../resolver-types.generated.js';
import type { TimeNode } from '../nodes.js';
import type { OwnFields } from './own-fields.js';

export const relationTime: OwnFields<RelationTimeResolvers> = {
  kind: ({ time }) => time.kind,
  text: ({ time }) => timeText(time),
  mayStart: (node) => finite(Math.min(...bounds(node).map((item) => item.mayStart))),
  certainFrom: (node) => finite(Math.min(...certain(node).map((item) => item.mustHaveStarted))),
  certainUntil: (node) => finite(Math.max(...certain(node).map((item) => item.mustLast))),
  mayLast: (node) => finite(Math.max(...bounds(node).map((item) => item.mayLast))),
  open: ({ time }) => time.kind === 'VALID' && time.interval.end === 'OPEN',
  derivation: ({ time }) => (time.inference === undefined ? 'STATED' : 'INFERRED'),
  inference: ({ time, view }) => (time.inference === undefined ? null : { ...time.inference, view }),
};

export const inference: OwnFields<InferenceResolvers> = {
  note: (node) => node.note,
  evidence: ({ evidence, view }) => evidence.map((item) => ({ evidence: item, view })),
};

function bounds({ time }: TimeNode): ReturnType<typeof timeBounds> {
  return timeBounds(time);
}

/** The bounds within which single days are certain: of `2012`, none is, though the year as a whole is. */
function certain(node: TimeNode): ReturnType<typeof timeBounds> {
  return bounds(node).filter((item) => item.mustHaveStarted <= item.mustLast);
}

/** A day, or null where there is no bound. */
export function finite(day: Day): Day | null {
  return Number.isFinite(day) ? day : null;
}
