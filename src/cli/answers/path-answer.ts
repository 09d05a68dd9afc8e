import { z } from 'zod';
import type { Ask } from '../ask.js';
import type { PathSelect } from '../../graph/view.js';
import type { ScopeInput } from '../options/scope-options.js';
import type { RuleOptions } from '../options/rule-options.js';
import type { WalkInput } from '../options/walk-options.js';
import { type NamedAnswer, RELATION_FIELDS, namedAnswer, relationAnswer } from './relation-answer.js';

const stepAnswer = z.strictObject({
  walked: z.enum(['FORWARD', 'BACKWARD']),
  label: z.string(),
  from: namedAnswer,
  to: namedAnswer,
  relation: relationAnswer,
  parallel: z.array(relationAnswer),
  cost: z.number().nullable(),
});

export const pathAnswer = z.strictObject({
  length: z.number(),
  entities: z.array(namedAnswer),
  steps: z.array(stepAnswer),
  cost: z.number().nullable(),
  common: z.strictObject({ from: z.string().nullable(), to: z.string().nullable() }).nullable(),
  arrival: z.string().nullable(),
  narrative: z.strictObject({ text: z.string() }),
});
export type PathAnswer = z.infer<typeof pathAnswer>;

/** What is asked of a path that is shown. Goes with `RELATION_FIELDS`. */
export const PATH_FIELDS = `
  fragment PathFields on Path {
    length cost arrival
    common { from to }
    narrative { text }
    entities { ...NameFields }
    steps {
      walked label cost
      from { ...NameFields }
      to { ...NameFields }
      relation { ...RelationFields }
      parallel { ...RelationFields }
    }
  }`;

const connectionAnswer = z.strictObject({
  totalCount: z.number(),
  complete: z.boolean(),
  truncatedBy: z.enum(['RELATIONS', 'PATHS', 'DEADLINE', 'LENGTH']).nullable(),
  depthReached: z.number(),
  relationsExpanded: z.number(),
  nodes: z.array(pathAnswer),
});
/** The paths between two entities, as far as they were asked for. */
export const pathsAnswer = connectionAnswer.extend({ from: namedAnswer, to: namedAnswer });
export type PathsAnswer = z.infer<typeof pathsAnswer>;
export type StepAnswer = z.infer<typeof stepAnswer>;

/** What the field `paths` is asked; the names are its arguments. */
export interface PathQuestion extends WalkInput, RuleOptions {
  readonly from: NamedAnswer;
  readonly to: NamedAnswer;
  readonly select: PathSelect;
  readonly k: number;
  readonly mode: 'TRAIL' | 'ACYCLIC' | 'SIMPLE';
  readonly order: 'LENGTH' | 'INFORMATIVE';
  readonly parallel: 'GROUPED' | 'EXPANDED';
  readonly minLength: number;
  readonly maxLength: number;
  readonly first: number;
  readonly at: ScopeInput;
}

const DOCUMENT = `
  query Path($from: [ID!]!, $to: [ID!]!, $select: PathSelect!, $k: Int!, $mode: PathMode!, $order: PathOrder!, $time: PathTime, $parallel: ParallelRelations!,
    $minLength: Int!, $maxLength: Int!, $types: [RelationType!], $direction: Direction!, $directions: [TypeDirection!],
    $entityTypes: [EntityType!], $avoid: [ID!], $hubLimit: Int, $pattern: [PatternStep!], $first: Int, $at: Scope) {
    paths(from: $from, to: $to, select: $select, k: $k, mode: $mode, order: $order, time: $time, parallel: $parallel, minLength: $minLength, maxLength: $maxLength,
      types: $types, direction: $direction, directions: $directions, entityTypes: $entityTypes, avoid: $avoid, hubLimit: $hubLimit, pattern: $pattern, first: $first, at: $at) {
      totalCount complete truncatedBy depthReached relationsExpanded
      nodes { ...PathFields }
    }
  }
  ${PATH_FIELDS}
  ${RELATION_FIELDS}`;

/** Asks how two entities that exist are connected. */
export async function askPaths(ask: Ask, question: PathQuestion): Promise<PathsAnswer> {
  const from = { id: question.from.id, name: question.from.name };
  const to = { id: question.to.id, name: question.to.name };
  const data = await ask(DOCUMENT, { ...question, from: [from.id], to: [to.id] });
  return { from, to, ...z.strictObject({ paths: connectionAnswer }).parse(data).paths };
}
