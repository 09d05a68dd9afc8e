import { EndpointError } from './endpoint-error.js';

/** What is known of the answer to a question. */
export type Remote<Answer> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly answer: Answer }
  | { readonly status: 'failed'; readonly error: EndpointError };

interface Entry {
  remote: Remote<unknown>;
  /** Asks again. */
  readonly load: () => void;
}

/** How many answers are kept; the one unused for longest goes first. */
const MOST_ANSWERS = 150;
const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 15_000;
const LOADING: Remote<never> = { status: 'loading' };

/**
 * The answers of the endpoint by question. Reading a question that was not asked yet asks it. While the server is gone, what failed is asked again
 * by itself, at longer and longer intervals.
 */
export class AnswerStore {
  readonly #entries = new Map<string, Entry>();
  readonly #onChange: () => void;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #retryDelay = FIRST_RETRY_MS;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Whether an answer is missing because the server is gone or has no time. */
  get isCutOff(): boolean {
    return [...this.#entries.values()].some(({ remote }) => isPassing(remote));
  }

  /** What is known of a question; `ask` finds its answer. One key always means one question. */
  read<Answer>(key: string, ask: () => Promise<Answer>): Remote<Answer> {
    const known = this.#entries.get(key);
    if (known !== undefined) {
      this.#entries.delete(key);
      this.#entries.set(key, known);
      // The key says what was asked, and so of which type the answer is.
      return known.remote as Remote<Answer>;
    }
    const entry: Entry = { remote: LOADING, load: () => void this.#load(entry, ask) };
    this.#entries.set(key, entry);
    if (this.#entries.size > MOST_ANSWERS) this.#entries.delete(this.#entries.keys().next().value ?? key);
    entry.load();
    return LOADING;
  }

  /** Asks all that failed again, now. */
  retry(): void {
    clearTimeout(this.#retry);
    this.#retry = undefined;
    for (const entry of this.#entries.values()) if (isPassing(entry.remote)) entry.load();
  }

  async #load<Answer>(entry: Entry, ask: () => Promise<Answer>): Promise<void> {
    try {
      entry.remote = { status: 'ready', answer: await ask() };
      this.#retryDelay = FIRST_RETRY_MS;
    } catch (error) {
      if (!(error instanceof EndpointError)) throw error;
      entry.remote = { status: 'failed', error };
      if (error.kind !== 'REFUSED') this.#retryLater();
    }
    this.#onChange();
  }

  #retryLater(): void {
    if (this.#retry !== undefined) return;
    this.#retry = setTimeout(() => this.retry(), this.#retryDelay);
    this.#retryDelay = Math.min(LAST_RETRY_MS, this.#retryDelay * 2);
  }
}

function isPassing(remote: Remote<unknown>): boolean {
  return remote.status === 'failed' && remote.error.kind !== 'REFUSED';
}
