import type { Context } from '@opentelemetry/api';

/** Told of what begins and ends. A gauge of prom-client is one. */
export interface RunningCount {
  inc(): void;
  dec(): void;
}

/**
 * What one operation has done so far. A host that wants to know puts one into the operation's context value as `report`, and reads it
 * when the operation has ended. Without one the answers are the same.
 */
export class OperationReport {
  /** The declared cost of the operation, once somebody has worked it out. */
  cost: number | undefined;
  /** The span under which those of its searches stand. Default: the one that is active. */
  traceContext: Context | undefined;
  readonly #running: RunningCount | undefined;
  #relationsExpanded: number | undefined;

  /** `running` counts the searches for paths that are under way, those of other operations too if they share it. */
  constructor(running?: RunningCount) {
    this.#running = running;
  }

  /** How many relations its searches for paths have looked at, those aside that failed; `undefined` if it searched for none. */
  get relationsExpanded(): number | undefined {
    return this.#relationsExpanded;
  }

  searchBegan(): void {
    this.#running?.inc();
  }

  /** Of a search that failed it is not known how many relations it looked at: 0. */
  searchEnded(relationsExpanded: number): void {
    this.#running?.dec();
    this.#relationsExpanded = (this.#relationsExpanded ?? 0) + relationsExpanded;
  }
}

/** The report in an operation's context value. A context of any other shape is the host's own business. */
export function operationReport(context: unknown): OperationReport | undefined {
  if (typeof context !== 'object' || context === null || !('report' in context)) return undefined;
  return context.report instanceof OperationReport ? context.report : undefined;
}
