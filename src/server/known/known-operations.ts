import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Question } from '../answers/question.js';
import type { OperationFacts } from '../telemetry/request-record.js';

/** An operation that Apollo Server has read, checked and answered once. */
export interface KnownOperation {
  /** Valid, and within the limits of documents. */
  readonly document: DocumentNode;
  /** The query in it that is meant. */
  readonly operation: OperationDefinitionNode;
  readonly facts: OperationFacts | undefined;
  /** Of an answer without errors to those who accept the same: its media type. */
  readonly headers: ReadonlyMap<string, string>;
}

/** How many characters of queries are known at most. What graphql-js makes of a character takes 21 to 163 bytes, so that all take 20 MiB at most. */
const MOST_CHARACTERS = 2 ** 17;

/** What an operation takes beside its text, as if it were more text. */
const ENTRY_CHARACTERS = 100;

/**
 * The operations of one schema asked for last. What is read and checked of a query is the same each time, since it rests on the query's text and
 * the rules of the server alone: so the second one to ask need not wait for it.
 */
export class KnownOperations {
  readonly #operations = new LRUCache<string, KnownOperation>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_operation, key) => ENTRY_CHARACTERS + key.length,
  });

  get(question: Question): KnownOperation | undefined {
    return isPlain(question) ? this.#operations.get(keyOf(question)) : undefined;
  }

  set(question: Question, operation: KnownOperation): void {
    if (isPlain(question)) this.#operations.set(keyOf(question), operation);
  }
}

/** Whether nothing but query, name and variables counts. Apollo Server reads no other of the extensions. */
function isPlain({ extensions }: Question): boolean {
  return extensions === null || !('persistedQuery' in extensions);
}

/** Neither a header nor JSON has a character 0 in it, so that no two questions make one key. */
function keyOf({ accept, operationName, query }: Question): string {
  return `${accept}\0${operationName === null ? '' : JSON.stringify(operationName)}\0${query}`;
}
