import { type GraphQLSchema, execute } from 'graphql';
import { andThen } from '../../graphql/maybe-promise.js';
import type { MaybePromise } from '../../graph/view.js';
import type { Question } from '../answers/question.js';
import type { WrittenAnswer } from '../answers/written-answer.js';
import type { ErrorFormatter } from '../error-formatter.js';
import { statusFor } from '../legacy-status.js';
import type { Logger } from '../logger.js';
import type { OperationContext } from '../operation-context.js';
import type { OperationGate } from '../operation-gate.js';
import { logFaults, recordErrors } from '../telemetry/operation-errors.js';
import { executionErrors } from './execution-errors.js';
import type { KnownOperation } from './known-operations.js';
import { QueryPlans } from './query-plans.js';

interface RunnerNeeds {
  readonly schema: GraphQLSchema;
  /** Whether its resolvers are all our own, which a plan may call. */
  readonly isOwn: boolean;
  readonly gate: OperationGate;
  readonly formatError: ErrorFormatter;
  readonly logger: Logger;
}

/** Runs a known operation, with the variables of the question and for its client. */
export type RunKnown = (known: KnownOperation, question: Question, context: OperationContext) => MaybePromise<WrittenAnswer> | undefined;

/**
 * Runs operations that are known as Apollo Server would, to the byte: the same limits, execution, errors and records. Most of what a small question
 * costs there is spent around it. The answer is undefined, with nothing done, for an operation that may not run and for variables that do not fit: Apollo
 * Server says what is wrong.
 */
export function knownRunner({ schema, isOwn, gate, formatError, logger }: RunnerNeeds): RunKnown {
  const plans = isOwn ? new QueryPlans(schema) : undefined;
  return (known, { accept, operationName, variables }, context) => {
    const { document, operation, facts, headers } = known;
    const { record, report, notes } = context;
    record.operation = facts;
    const entry = enter(gate, { schema, document, operation, variables: variables ?? {}, report });
    if (entry === undefined) return undefined;
    try {
      const stage = record.trace?.start('graphql.execute');
      report.traceContext = stage?.context;
      const plan = plans?.of(known);
      const running = plan === undefined ? execute({ schema, document, contextValue: context, variableValues: variables, operationName }) : plan.run(context, variables ?? {});
      return andThen(running, ({ data, errors: found }): WrittenAnswer => {
        entry.leave();
        stage?.span.end();
        notes.isWhole = found === undefined;
        if (found === undefined) return { status: 200, headers, text: written({ data, ...gate.shown({}, entry.cost) }) };
        logFaults(logger, found, context);
        const { errors: all, status = 200, headers: more } = executionErrors(found, formatError);
        const { errors = [], extensions } = gate.shown({ errors: all }, entry.cost);
        return { status: statusFor(accept, status), headers: new Map([...headers, ...more]), text: written({ errors: recordErrors(record, errors), data, extensions }) };
      });
    } catch (error) {
      entry.leave();
      throw error;
    }
  };
}

/** The cost of an operation that may run, and what is to be called when it has ended. */
function enter(gate: OperationGate, asked: Parameters<OperationGate['cost']>[0]): { readonly cost: number; leave(): void } | undefined {
  try {
    const cost = gate.cost(asked);
    return cost === undefined ? undefined : { cost: cost.cost, leave: gate.enter(cost) };
  } catch {
    return undefined;
  }
}

/** In the order that GraphQL recommends, so that errors are seen first. */
function written({ errors, data, extensions }: { readonly errors?: unknown; readonly data: unknown; readonly extensions?: unknown }): string {
  return `${JSON.stringify({ errors, data, extensions })}\n`;
}
