import type { ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphSource } from '../../graph/graph.js';
import type { QueryContext } from '../create-apollo.js';
import { KnownOperations } from '../known/known-operations.js';
import type { RunKnown } from '../known/known-runner.js';
import type { HostContext, OperationContext, OwnContext } from '../operation-context.js';
import { requireRecord } from '../telemetry/observe-requests.js';
import { Answer } from './answer.js';
import type { AnswerCache } from './answer-cache.js';
import { answerKey } from './answer-key.js';
import { askApollo } from './ask-apollo.js';
import { type Question, questionOf } from './question.js';
import { sendAnswer } from './send-answer.js';
import type { WrittenAnswer } from './written-answer.js';

export interface Answering {
  readonly apollo: ApolloServer<QueryContext>;
  /** Runs what `apollo` has answered once. */
  readonly run: RunKnown;
  /** The graphs that both ask. */
  readonly source: GraphSource;
  readonly answers: AnswerCache;
  /** What their resolvers are given. */
  readonly Context: typeof OwnContext | typeof HostContext;
}

/** A request on its way to an answer. */
interface Asking {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly question: Question | undefined;
  /** What its answer may be kept under. */
  readonly key: string | undefined;
  readonly context: OperationContext;
}

/**
 * Answers a GraphQL request by the shortest of three roads: with the answer that is kept, if the same was asked before of this snapshot; by running its
 * operation, if Apollo Server has answered it before; else by Apollo Server, which reads and judges it. An answer is kept if it will be the same the
 * next time.
 */
export function answerHandler({ apollo, run, source, answers, Context }: Answering) {
  const operations = new KnownOperations();
  // It returns nothing and sends by itself, since Fastify's waiting for a promise costs more than to send an answer that is kept.
  return (request: FastifyRequest, reply: FastifyReply): void => {
    const question = questionOf(request);
    const key = question === undefined ? undefined : answerKey(question);
    const kept = key === undefined ? undefined : answers.get(source.current, key);
    const record = requireRecord(request);
    if (kept === undefined) return work({ request, reply, question, key, context: new Context(record, reply) });
    record.operation = kept.facts.operation;
    record.report.cost = kept.facts.cost;
    sendAnswer(request, reply, kept);
  };

  function work(asking: Asking): void {
    const { question, context, reply } = asking;
    const known = question === undefined ? undefined : operations.get(question);
    const written = question === undefined || known === undefined ? undefined : run(known, question, context);
    if (written !== undefined && !(written instanceof Promise)) return send(asking, written);
    const sending = written === undefined ? sendApollos(asking, known !== undefined) : written.then((there) => send(asking, there));
    sending.catch((error: unknown) => reply.send(error));
  }

  async function sendApollos(asking: Asking, isKnown: boolean): Promise<void> {
    const { request, question, context } = asking;
    const { written, read } = await askApollo(apollo, request, context);
    const contentType = written.headers.get('content-type');
    // Any other status is about this one request, or about what the client accepts. One that is known may have been refused for its variables alone: it stays, with its plan.
    if (question !== undefined && !isKnown && read !== undefined && written.status === 200 && contentType !== undefined) {
      operations.set(question, { ...read, facts: context.record.operation, headers: new Map([['content-type', contentType]]) });
    }
    send(asking, written);
  }

  function send({ request, reply, key, context: { notes, record } }: Asking, { status, headers, text }: WrittenAnswer): void {
    const contentType = headers.get('content-type');
    // Another header may be about this one request.
    const isRepeatable = notes.isWhole && !notes.gaveUp && status === 200 && headers.size === 1;
    if (isRepeatable && key !== undefined && contentType !== undefined && (answers.isOn || request.method === 'GET')) {
      const graph = notes.graph ?? source.current;
      const answer = new Answer({ version: graph.version, contentType, operation: record.operation, cost: record.report.cost }, text);
      answers.set(graph, key, answer);
      sendAnswer(request, reply, answer);
      return;
    }
    if (request.method === 'GET') void reply.header('cache-control', 'no-store');
    for (const [name, value] of headers) void reply.header(name, value);
    void reply.code(status).send(text);
  }
}
