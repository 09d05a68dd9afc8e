import { z } from 'zod';
import type { Ask } from '../ask.js';
import type { ScopeInput } from '../options/scope-options.js';
import type { RuleOptions } from '../options/rule-options.js';
import type { WalkInput } from '../options/walk-options.js';
import { pathAnswer } from './path-answer.js';
import { type NamedAnswer, namedAnswer } from './relation-answer.js';

const connectionAnswer = z.strictObject({
  totalCount: z.number(),
  complete: z.boolean(),
  truncatedBy: z.enum(['RELATIONS', 'PATHS', 'DEADLINE', 'LENGTH']).nullable(),
  relationsExpanded: z.number(),
  edges: z.array(z.strictObject({ distance: z.number(), node: namedAnswer, path: pathAnswer.pick({ common: true, arrival: true, narrative: true }) })),
});
/** What can be reached from an entity, as far as it was asked for. */
export const reachAnswer = connectionAnswer.extend({ from: namedAnswer });
export type ReachAnswer = z.infer<typeof reachAnswer>;

/** What the field `reachable` is asked; the names are its arguments. */
export interface ReachQuestion extends WalkInput, RuleOptions {
  readonly from: NamedAnswer;
  readonly minLength: number;
  readonly maxLength: number;
  readonly endTypes?: readonly string[];
  readonly first: number;
  readonly at: ScopeInput;
}

const DOCUMENT = `
  query Reachable($from: [ID!]!, $minLength: Int!, $maxLength: Int!, $types: [RelationType!], $direction: Direction!, $directions: [TypeDirection!], $entityTypes: [EntityType!],
    $endTypes: [EntityType!], $avoid: [ID!], $hubLimit: Int, $pattern: [PatternStep!], $time: PathTime, $first: Int, $at: Scope) {
    reachable(from: $from, minLength: $minLength, maxLength: $maxLength, types: $types, direction: $direction, directions: $directions, entityTypes: $entityTypes,
      endTypes: $endTypes, avoid: $avoid, hubLimit: $hubLimit, pattern: $pattern, time: $time, first: $first, at: $at) {
      totalCount complete truncatedBy relationsExpanded
      edges { distance node { id name } path { arrival common { from to } narrative { text } } }
    }
  }`;

/** Asks what can be reached from an entity that exists. */
export async function askReachable(ask: Ask, question: ReachQuestion): Promise<ReachAnswer> {
  const from = { id: question.from.id, name: question.from.name };
  const data = await ask(DOCUMENT, { ...question, from: [from.id] });
  return { from, ...z.strictObject({ reachable: connectionAnswer }).parse(data).reachable };
}
