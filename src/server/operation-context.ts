import type { FastifyReply } from 'fastify';
import { AnswerNotes } from '../graphql/answer-notes.js';
import type { OperationReport } from '../graphql/operation-report.js';
import type { QueryContext } from './create-apollo.js';
import { requestSignal } from './request-signal.js';
import type { RequestRecord } from './telemetry/request-record.js';

/** The context of the operation that a request asks for. */
export interface OperationContext extends QueryContext {
  readonly notes: AnswerNotes;
}

/** For resolvers of our own. They read `signal` where they are given it, and most of them never do: it costs as much as a small answer to make. */
export class OwnContext implements OperationContext {
  readonly record: RequestRecord;
  readonly report: OperationReport;
  readonly notes = new AnswerNotes();
  readonly #reply: FastifyReply;
  #signal: AbortSignal | undefined;

  constructor(record: RequestRecord, reply: FastifyReply) {
    this.record = record;
    this.report = record.report;
    this.#reply = reply;
  }

  get signal(): AbortSignal {
    this.#signal ??= requestSignal(this.#reply);
    return this.#signal;
  }
}

/** For resolvers of a host, which may pass on a copy, as `{ ...context, user }`: whatever it has is in that too. */
export class HostContext implements OperationContext {
  readonly signal: AbortSignal;
  readonly record: RequestRecord;
  readonly report: OperationReport;
  readonly notes = new AnswerNotes();

  constructor(record: RequestRecord, reply: FastifyReply) {
    this.signal = requestSignal(reply);
    this.record = record;
    this.report = record.report;
  }
}
