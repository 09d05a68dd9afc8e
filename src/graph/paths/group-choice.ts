import { at } from '../at.js';
import type { Choice } from './choices.js';
import { type DaySet, NO_DAYS, earliestFrom, intersect, latestUpTo } from './day-set.js';
import type { Group } from './group.js';
import { pairChoice } from './pair-choice.js';
import type { PathRules, Progress } from './path-rules.js';
import type { Walked } from './walked.js';

type Steps = readonly (readonly Walked[])[];

/**
 * The choice of relations that stands for all along one way: the first in the order in which the steps have them, among those that hold on
 * the first common day, or that make each step as early as the earliest arrival lets it be. Undefined if no choice is a path.
 */
export function groupChoice(steps: Steps, rules: PathRules | undefined, isClosedPair: boolean): Group | undefined {
  if (isClosedPair) return pairChoice(steps[0] ?? [], steps[1] ?? [], rules);
  if (rules === undefined) {
    const choice = steps.flatMap((step) => step.slice(0, 1));
    return choice.length === steps.length ? { choice, days: NO_DAYS } : undefined;
  }
  let progress: Progress | undefined = rules.start;
  for (const step of steps) progress = progress === undefined ? undefined : rules.walk(progress, rules.likes(step));
  if (progress === undefined || !rules.accepts(progress)) return undefined;
  const days = rules.finalDays(progress);
  return { choice: firstMatch(inTime(steps, rules, days), rules), days };
}

/** The relations of each step that the time of the whole group leaves. */
function inTime(steps: Steps, rules: PathRules, days: DaySet): Steps {
  const [first = 0] = days;
  if (rules.time === 'CONCURRENT') return steps.map((step) => step.filter((walked) => intersect(rules.like(walked).days, [first, first]).length > 0));
  return rules.time === 'ORDERED' ? earliestSteps(steps, rules, first) : steps;
}

/**
 * The relations that are walked on the earliest day of each step, given those of the steps before. The latest days on which a state can be
 * left to arrive in time are known beforehand, so that no step takes a relation that leads nowhere.
 */
function earliestSteps(steps: Steps, rules: PathRules, arrival: number): Steps {
  const latest = latestDays(steps, rules, arrival);
  let [states, day]: [readonly number[], number] = [rules.start.states, -Infinity];
  return steps.map((step, i) => {
    const onDay = step.flatMap((walked) => {
      const { mask, days } = rules.like(walked);
      const next = earliestFrom(days, day);
      const inTimeAt = (state: number): boolean => next !== undefined && next <= (latest[i + 1]?.get(state) ?? NaN);
      const reached = moved(rules, states, mask).filter(inTimeAt);
      return next === undefined || reached.length === 0 ? [] : [{ walked, next, reached }];
    });
    day = Math.min(...onDay.map(({ next }) => next));
    const earliest = onDay.filter(({ next }) => next === day);
    states = [...new Set(earliest.flatMap(({ reached }) => reached))];
    return earliest.map(({ walked }) => walked);
  });
}

/** For each number of steps and each state the last day on which one can be there and still arrive in time. */
function latestDays(steps: Steps, rules: PathRules, arrival: number): readonly ReadonlyMap<number, number>[] {
  const { automaton } = rules;
  const all = [new Map(automaton.accepts.flatMap((accepts, state): [number, number][] => (accepts ? [[state, arrival]] : [])))];
  for (const step of steps.toReversed()) {
    const before = new Map<number, number>();
    for (const walked of step) {
      const { mask, days } = rules.like(walked);
      for (const [state, latest] of at(all, 0)) {
        const day = latestUpTo(days, latest);
        if (day === undefined) continue;
        for (const move of automaton.movesBack[state] ?? []) {
          if ((mask & (1 << move.step)) !== 0) before.set(move.state, Math.max(day, before.get(move.state) ?? -Infinity));
        }
      }
    }
    all.unshift(before);
  }
  return all;
}

/** The first choice, step by step, that the pattern takes. */
function firstMatch(steps: Steps, rules: PathRules): Choice {
  const { automaton } = rules;
  const hopeful: Set<number>[] = [new Set(automaton.accepts.flatMap((accepts, state) => (accepts ? [state] : [])))];
  for (const step of steps.toReversed()) {
    const after = at(hopeful, 0);
    const before = new Set<number>();
    for (const walked of step) {
      const { mask } = rules.like(walked);
      for (const state of after) for (const move of automaton.movesBack[state] ?? []) if ((mask & (1 << move.step)) !== 0) before.add(move.state);
    }
    hopeful.unshift(before);
  }
  let states = rules.start.states;
  return steps.flatMap((step, i) => {
    for (const walked of step) {
      const next = moved(rules, states, rules.like(walked).mask).filter((state) => hopeful[i + 1]?.has(state) === true);
      if (next.length === 0) continue;
      states = next;
      return [walked];
    }
    return [];
  });
}

function moved({ automaton }: PathRules, states: readonly number[], mask: number): readonly number[] {
  return [...new Set(states.flatMap((state) => (automaton.moves[state] ?? []).filter(({ step }) => (mask & (1 << step)) !== 0).map((move) => move.state)))];
}
