import type { ResponsePath } from 'graphql';
import type { MaybePromise } from '../../graph/view.js';
import type { FieldPlan } from './field-plan.js';
import { isPromise } from './is-promise.js';
import type { Run } from './run.js';

/** An object of an answer. */
export type AnswerFields = Record<string, unknown>;

/** What is asked of the objects of one type in one place: its fields, in the order of the answer. */
export class SelectionPlan {
  readonly #fields: readonly FieldPlan[];

  constructor(fields: readonly FieldPlan[]) {
    this.#fields = fields;
  }

  /** The part of the answer that `source` is, at `path`; or a promise of it. Throws the error of a field that may not be null. */
  resolve(run: Run, source: unknown, path: ResponsePath | undefined): MaybePromise<AnswerFields> {
    const answer: AnswerFields = {};
    let isWaiting = false;
    try {
      for (const field of this.#fields) {
        const value = field.resolve(run, source, path);
        answer[field.name] = value;
        if (isPromise(value)) isWaiting = true;
      }
    } catch (error) {
      if (!isWaiting) throw error;
      // The others may fail too, and somebody must be there to hear it.
      return whole(answer).finally(() => {
        throw error;
      });
    }
    return isWaiting ? whole(answer) : answer;
  }
}

async function whole(answer: AnswerFields): Promise<AnswerFields> {
  const names = Object.keys(answer);
  const values = await Promise.all(Object.values(answer));
  return Object.fromEntries(names.map((name, index) => [name, values[index]]));
}
