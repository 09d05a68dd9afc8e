import { z } from 'zod';
import type { Ask } from '../ask.js';
import type { EntityId } from '../../model/entity.js';
import type { ScopeInput } from '../options/scope-options.js';
import { RELATION_FIELDS, namedAnswer, pageInfoAnswer, relationAnswer } from './relation-answer.js';

const changeAnswer = z.strictObject({
  kind: z.enum(['BEGAN', 'ENDED', 'HAPPENED', 'OBSERVED']),
  date: z.string(),
  relation: relationAnswer,
});

/** What happened to an entity, in order of time. */
export const timelineAnswer = z.strictObject({ entity: namedAnswer, changes: z.array(changeAnswer) });
export type TimelineAnswer = z.infer<typeof timelineAnswer>;

const pageAnswer = z.strictObject({
  node: namedAnswer,
  timeline: z.strictObject({ pageInfo: pageInfoAnswer, nodes: z.array(changeAnswer) }),
});

const DOCUMENT = `
  query Timeline($of: ID!, $at: Scope, $after: String) {
    node(id: $of) { ...NameFields }
    timeline(of: $of, at: $at, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { kind date relation { ...RelationFields } }
    }
  }
  ${RELATION_FIELDS}`;

/** Reads the timeline of an entity that exists, page by page. */
export async function askTimeline(ask: Ask, of: EntityId, at: ScopeInput): Promise<TimelineAnswer> {
  const changes: TimelineAnswer['changes'] = [];
  let after: string | null = null;
  for (;;) {
    const { node, timeline } = pageAnswer.parse(await ask(DOCUMENT, { of, at, after }));
    changes.push(...timeline.nodes);
    after = timeline.pageInfo.endCursor;
    if (!timeline.pageInfo.hasNextPage) return { entity: node, changes };
  }
}
