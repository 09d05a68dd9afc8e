import type { Draft } from './draft.js';
import { type Finding, at } from './rule.js';
import type { Refusal } from './shapes/field-shapes.js';

/** Where a field's text was refused for a reason, qualifiers included; the way out is the same for all. */
export function refusals({ problems, relations }: Draft, reason: Refusal, help: (text: string) => string): readonly Finding[] {
  return [...problems, ...relations.flatMap(({ qualifierProblems }) => qualifierProblems)].flatMap((problem) =>
    problem.kind === 'REFUSED' && problem.reason === reason ? [at(problem.cell, problem.message, help(problem.cell.text ?? ''))] : [],
  );
}
