import { LRUCache } from 'lru-cache';
import type { Graph } from '../../graph/graph.js';
import { EntenteError } from '../../model/entente-error.js';
import type { Answer } from './answer.js';

/** How many bytes of answers are kept unless told otherwise: 64 MiB. */
export const ANSWER_CACHE_BYTES = 64 * 2 ** 20;

/** So that no answer pushes out more than a sixteenth of the others. */
const LARGEST_SHARE = 16;

/** What an entry takes beside its texts, roughly. */
const ENTRY_BYTES = 500;

/**
 * Answers of one snapshot, those asked for last. A snapshot never changes, so they cannot become wrong; those of another one are dropped as soon as it is
 * in place. A graph is known by its identity and not by its version, which says nothing of the texts of sources that it may show.
 */
export class AnswerCache {
  readonly #answers: LRUCache<string, Answer> | undefined;
  #graph: Graph | undefined;

  /** `bytes`: how many at most, keys and all; 0 for none. Throws `EntenteError` BAD_USER_INPUT if it is no whole number from 0 on. */
  constructor(bytes: number = ANSWER_CACHE_BYTES) {
    if (!Number.isSafeInteger(bytes) || bytes < 0) {
      throw new EntenteError('BAD_USER_INPUT', `answerCacheBytes: ${bytes} is not a whole number from 0 on. Leave it out for 64 MiB, or use 0 to keep no answers.`);
    }
    if (bytes === 0) return;
    this.#answers = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.ceil(bytes / LARGEST_SHARE),
      sizeCalculation: ({ body }, key) => ENTRY_BYTES + body.length + 2 * key.length,
    });
  }

  /** Whether any answer is kept. */
  get isOn(): boolean {
    return this.#answers !== undefined;
  }

  /** The answer to a question to `graph`, which is the current one. */
  get(graph: Graph, key: string): Answer | undefined {
    if (graph !== this.#graph) {
      this.#answers?.clear();
      this.#graph = graph;
    }
    return this.#answers?.get(key);
  }

  /** Keeps an answer, unless `graph` is no longer the current one. */
  set(graph: Graph, key: string, answer: Answer): void {
    if (graph === this.#graph) this.#answers?.set(key, answer);
  }
}
