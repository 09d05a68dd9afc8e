import type { FastifyReply } from 'fastify';
import { AnswerNotes } from '../graphql/answer-notes.js';
import type { OperationReport } from '../graphql/operation-report.js';
import type { QueryContext } from './create-apollo.js';
import { requestSignal } from './request-signal.js';
import type { RequestRecord } from './telemetry/request-record.js';

/** The context of the operation that a request asks for. */
export class OperationContext implements QueryContext {
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

  /** Made for those who ask for it, since it costs as much as a small answer. */
  get signal(): AbortSignal {
    this.#signal ??= requestSignal(this.#reply);
    return this.#signal;
  }
}
