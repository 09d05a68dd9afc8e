import { at } from '../at.js';
import type { Neighbors } from './neighbors.js';
import type { PathRules, Progress } from './path-rules.js';
import type { Way } from './shortest-ways.js';
import { PAUSE, type Work } from './work.js';
import type { Walked } from './walked.js';

/** The relations of a path, one for each step. */
export type Choice = readonly Walked[];

/** The relations that each step of a way could take, in the order of rows. */
export function stepsOf(neighbors: Neighbors, way: Way): readonly (readonly Walked[])[] {
  return way.slice(1).map((to, i) => neighbors.betweenTwo(at(way, i), to));
}

/** Whether relations, one after the other, are a path by the rules: none is walked twice. */
export function isPath(rules: PathRules | undefined, choice: Choice): boolean {
  return new Set(choice.map(({ row }) => row)).size === choice.length && (rules === undefined || progressOf(rules, choice) !== undefined);
}

/** How far a whole path has come; undefined if it breaks the rules. */
export function progressOf(rules: PathRules, choice: Choice): Progress | undefined {
  let progress: Progress | undefined = rules.start;
  for (const walked of choice) {
    if (progress === undefined) return undefined;
    progress = rules.walk(progress, [rules.like(walked)]);
  }
  return progress !== undefined && rules.accepts(progress) ? progress : undefined;
}

/**
 * Every choice of relations along a way that is a path, in the order in which the steps have them. Ends early if there was no time.
 */
export function* choicesOf(
  steps: readonly (readonly Walked[])[],
  rules: PathRules | undefined,
  work: Work,
  chosen: readonly Walked[] = [],
  progress: Progress | undefined = rules?.start,
): Generator<Choice | typeof PAUSE> {
  const [step, isLast] = [steps[chosen.length], chosen.length === steps.length - 1];
  if (step === undefined) {
    if (progress === undefined || rules?.accepts(progress) === true) yield chosen;
    return;
  }
  for (const walked of step) {
    if (!work.affords(1)) return;
    if (work.isLong) yield PAUSE;
    if (chosen.some(({ row }) => row === walked.row)) continue;
    const next = rules === undefined || progress === undefined ? undefined : rules.walk(progress, [rules.like(walked)]);
    if (rules !== undefined && next === undefined) continue;
    if (!isLast) yield* choicesOf(steps, rules, work, [...chosen, walked], next);
    else if (next === undefined || rules?.accepts(next) === true) yield [...chosen, walked];
  }
}
