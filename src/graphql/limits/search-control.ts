import type { GraphQLResolveInfo } from 'graphql';
import { EntenteError } from '../../model/entente-error.js';
import { SearchBudget } from '../../graph/search-budget.js';
import type { SearchControl } from '../../graph/view.js';
import { abortSignal } from '../abort-signal.js';
import { perOperation } from '../per-operation.js';
import type { SearchLimits } from './limits.js';

type Info = Pick<GraphQLResolveInfo, 'variableValues'>;

/** What a schema asks before it lets a root field work. */
export interface OperationControl {
  /**
   * Starts the clock of the operation at its first root field. Throws `EntenteError` DEADLINE_EXCEEDED at a field whose operation had no time left
   * before it began.
   */
  begin(info: Info): void;
  /** What a search is told: all searches of an operation share one budget of relations and one deadline, and end when the client leaves. */
  search(info: Info, context: unknown): SearchControl;
}

export function operationControl(limits: SearchLimits): OperationControl {
  const budgetOf = perOperation(() => new SearchBudget(limits));
  return {
    begin(info) {
      if (!budgetOf(info).isOver) return;
      throw new EntenteError('DEADLINE_EXCEEDED', `The operation had no time left for this field: it may take ${limits.deadline} milliseconds. Ask for less at a time, or for this field alone.`);
    },
    search: (info, context) => ({ ...abortSignal(context), budget: budgetOf(info) }),
  };
}
