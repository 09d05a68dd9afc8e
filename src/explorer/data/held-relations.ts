import type { ExplorerState } from '../state/explorer-state.js';
import type { SeenAnswer } from './answers.js';
import { type Request, VERSION, scopeOf } from './requests.js';

/** Which of the relations on the picture must hold on a day, and which may. */
export interface Held {
  readonly certain: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
}

/**
 * Asks the endpoint which of some relations hold on a day, at most 100 of them. Only the endpoint knows: bounds alone do not say what holds between two
 * observations.
 */
export function heldRequest(state: ExplorerState, ids: readonly string[], day: string): Request<SeenAnswer> {
  const certain = { ...scopeOf(state), validAt: day };
  if (!state.possible) return { query: `query Held($ids: [ID!]!, $certain: Scope) {\n  ${VERSION}\n  certain: nodes(ids: $ids, at: $certain) { id }\n}`, variables: { ids, certain } };
  return {
    query: `query Held($ids: [ID!]!, $certain: Scope, $possible: Scope) {
  ${VERSION}
  certain: nodes(ids: $ids, at: $certain) { id }
  possible: nodes(ids: $ids, at: $possible) { id }
}`,
    variables: { ids, certain, possible: { ...certain, certainty: 'POSSIBLE' } },
  };
}

/** The answers put together. */
export function heldRelations(answers: readonly SeenAnswer[]): Held {
  const seen = (of: (answer: SeenAnswer) => SeenAnswer['certain'] | undefined): ReadonlySet<string> =>
    new Set(answers.flatMap((answer) => of(answer) ?? []).flatMap((node) => (node === null ? [] : [node.id])));
  return { certain: seen(({ certain }) => certain), possible: seen(({ possible }) => possible) };
}
