import { OperationReport } from '../../graphql/operation-report.js';
import type { RequestTrace } from './request-trace.js';

/** The route of a request that no route answers. */
export const UNKNOWN_ROUTE = 'unknown';

/** What is known of a request while it runs: it is filled as the request goes its way. */
export interface RequestRecord {
  readonly id: string;
  readonly method: string;
  /** The pattern of the route that answers, without the prefix of the plugin, or `unknown`. */
  readonly route: string;
  /** What was asked for, with its query. */
  readonly url: string;
  /** What the resolvers of its operation tell. */
  readonly report: OperationReport;
  /** Its spans; absent for requests that do not ask the graph. */
  readonly trace: RequestTrace | undefined;
  /** What it asks, once its document is understood. */
  operation: OperationFacts | undefined;
  /** The codes of the errors in the answer. */
  errors: readonly string[];
  /** Absent while it runs, and if the client left before the answer. */
  status: number | undefined;
  /** 0 while it runs. */
  durationMs: number;
}

export interface OperationFacts {
  readonly type: string;
  readonly name: string | undefined;
  /** The beginning of the SHA-256 of the document: what was asked can be told apart without being told. */
  readonly documentHash: string;
}

/** The record of a request that nobody follows: what its operation does is known for as long as it runs, and its id is in the log's word of what went wrong. */
export function unfollowedRequest(): RequestRecord {
  return { id: crypto.randomUUID(), method: '', route: UNKNOWN_ROUTE, url: '', report: new OperationReport(), trace: undefined, operation: undefined, errors: [], status: undefined, durationMs: 0 };
}

/** A record that has come to its end: nobody writes into it any more. */
export type EndedRequest = Readonly<RequestRecord>;

/** Lines and spans stay short, whatever a client sends. */
export function shortened(text: string): string {
  return text.slice(0, 200);
}
