import { EntenteError } from '../../model/entente-error.js';
import type { EntityType } from '../../model/entity.js';
import type { Relation } from '../../model/relation.js';
import { at } from '../at.js';
import { contentMatcher, oneOf } from '../relation-matcher.js';
import { requireWhole } from '../require-whole.js';
import { DIRECTION_BITS } from '../type-directions.js';
import type { PatternStep } from '../view.js';

/** Which steps of a pattern a relation can be part of, as bits. Without a pattern there is one step, which takes everything. */
export type StepMask = number;

const MOST_STEPS = 30;

/**
 * A pattern as a finite automaton without empty moves (V. Glushkov, 1961). A state says how many relations the current step has taken;
 * state 0 is before the first. What a step may take beyond the longest path is not counted.
 */
export interface Automaton {
  readonly states: number;
  readonly accepts: readonly boolean[];
  /** For each state the states that a relation leads to that matches the step of the same place. */
  readonly moves: readonly (readonly Move[])[];
  /** As `moves`, walked backwards. */
  readonly movesBack: readonly (readonly Move[])[];
  /** The steps that the relation of a row matches, walked in these directions (bits of an entry) to an entity of this type. */
  readonly match: (relations: readonly Relation[], row: number, directions: number, entityType: EntityType) => StepMask;
}

export interface Move {
  readonly step: number;
  readonly state: number;
}

export const ANY_STEP: Automaton = {
  states: 1,
  accepts: [true],
  moves: [[{ step: 0, state: 0 }]],
  movesBack: [[{ step: 0, state: 0 }]],
  match: () => 1,
};

/** Throws `EntenteError` BAD_USER_INPUT for a pattern of more than 30 steps, or with a step whose numbers cannot be. */
export function buildAutomaton(pattern: readonly PatternStep[] | undefined, maxLength: number): Automaton {
  if (pattern === undefined) return ANY_STEP;
  if (pattern.length > MOST_STEPS) throw new EntenteError('BAD_USER_INPUT', `pattern: has ${pattern.length} steps. Give at most ${MOST_STEPS}.`);
  const counts = pattern.map((step, i) => quantifier(step, i, maxLength));
  // The states of a step are numbered from its base: the first is that it has taken one relation.
  const bases = counts.map((_, i) => counts.slice(0, i).reduce((sum, { most }) => sum + most, 1));
  const states = counts.reduce((sum, { most }) => sum + most, 1);
  const firstOf = (from: number): readonly Move[] => {
    const moves: Move[] = [];
    for (let step = from; step < counts.length; step += 1) {
      moves.push({ step, state: bases[step] ?? 0 });
      if ((counts[step]?.min ?? 0) > 0) break;
    }
    return moves;
  };
  const isEnd = (from: number): boolean => counts.slice(from).every(({ min }) => min === 0);
  const moves: (readonly Move[])[] = [firstOf(0)];
  const accepts = [isEnd(0)];
  for (const [step, { min, most, isEndless }] of counts.entries()) {
    for (let taken = 1; taken <= most; taken += 1) {
      const state = (bases[step] ?? 0) + taken - 1;
      const again = taken < most ? [{ step, state: state + 1 }] : isEndless ? [{ step, state }] : [];
      moves.push(taken >= min ? [...again, ...firstOf(step + 1)] : again);
      accepts.push(taken >= min && isEnd(step + 1));
    }
  }
  return { states, accepts, moves, movesBack: turnedRound(moves), match: matcher(pattern) };
}

function quantifier(step: PatternStep, place: number, maxLength: number): { readonly min: number; readonly most: number; readonly isEndless: boolean } {
  const { min = 1 } = step;
  requireWhole(`pattern: min of step ${place + 1}`, min, 0);
  const { max = Math.max(min, 1) } = step;
  requireWhole(`pattern: max of step ${place + 1}`, max, Math.max(min, 1));
  // A path too long for the question has the states it would have with one more relation: none of them is ever reached.
  const isEndless = max > maxLength;
  return { min, most: isEndless ? Math.max(Math.min(min, maxLength + 1), 1) : max, isEndless };
}

function turnedRound(moves: readonly (readonly Move[])[]): readonly (readonly Move[])[] {
  const back = moves.map((): Move[] => []);
  for (const [from, all] of moves.entries()) for (const { step, state } of all) back[state]?.push({ step, state: from });
  return back;
}

function matcher(pattern: readonly PatternStep[]): Automaton['match'] {
  const steps = pattern.map(({ types, direction = 'ANY', entityTypes, qualifiers }) => {
    const matches = contentMatcher({ ...(types !== undefined && { types }), ...(qualifiers !== undefined && { qualifiers }) }, () => []);
    return { directions: DIRECTION_BITS[direction], isEntityType: oneOf(entityTypes), matches };
  });
  return (relations, row, directions, entityType) => {
    let mask = 0;
    for (let i = 0; i < steps.length; i += 1) {
      const step = at(steps, i);
      if ((step.directions & directions) !== 0 && step.isEntityType(entityType) && step.matches(at(relations, row))) mask |= 1 << i;
    }
    return mask;
  };
}
