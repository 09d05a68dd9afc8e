import type { Graph } from '../graph/graph.js';
import type { MaybePromise, PathResult, ReachResult } from '../graph/view.js';
import { andThen } from './maybe-promise.js';

/**
 * What an answer rests on, noted while it is worked out, for a host that may give it again to the next who asks the same. A host puts one into
 * an operation's context as `notes`; resolvers do without.
 */
export class AnswerNotes {
  /** The snapshot that was asked; none where the schema alone was. */
  graph: Graph | undefined;
  /**
   * Whether a search in it gave up, for want of time or of relations that it might look at. Then the same question may have another answer: how far
   * a search comes depends on what else is searched for meanwhile.
   */
  gaveUp = false;
  /** Whether it is the answer to a query, without an error. The host finds out at the end. */
  isWhole = false;
}

/** The notes in an operation's context, if its host wants any. */
export function answerNotes(context: unknown): AnswerNotes | undefined {
  if (typeof context !== 'object' || context === null || !('notes' in context)) return undefined;
  return context.notes instanceof AnswerNotes ? context.notes : undefined;
}

/** Passes on what a search found, and notes if it gave up. */
export function noteEnd<Result extends PathResult | ReachResult>(context: unknown, result: MaybePromise<Result>): MaybePromise<Result> {
  const notes = answerNotes(context);
  if (notes === undefined) return result;
  return andThen(result, (found) => {
    if (found.truncatedBy === 'DEADLINE' || found.truncatedBy === 'RELATIONS') notes.gaveUp = true;
    return found;
  });
}
