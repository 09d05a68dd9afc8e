import type { Answered } from './ask-endpoint.js';
import { EndpointError, type Hindrance } from './endpoint-error.js';

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
 * The answers of the endpoint by question. Reading a question that was not asked yet asks it. While the server is gone or busy, what failed is asked again
 * by itself, at longer and longer intervals. Answers stay until the store is emptied, even if the dataset was loaded anew meanwhile; that it was, it tells.
 */
export class AnswerStore {
  readonly #entries = new Map<string, Entry>();
  readonly #onChange: () => void;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #retryDelay = FIRST_RETRY_MS;
  /** The snapshot of which the first answer was. */
  #version: string | undefined;
  #isOutdated = false;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Why an answer is missing that is asked for again. Undefined: none is. */
  get hindrance(): Hindrance | undefined {
    const all = [...this.#entries.values()].flatMap(({ remote }) => hindranceOf(remote) ?? []);
    return all.find((hindrance) => hindrance === 'UNREACHABLE') ?? all[0];
  }

  /** Whether the endpoint has another snapshot by now than the one that was read. */
  get isOutdated(): boolean {
    return this.#isOutdated;
  }

  /** Takes note of the snapshot that the endpoint has. */
  noteVersion(version: string): void {
    this.#version ??= version;
    if (version === this.#version || this.#isOutdated) return;
    this.#isOutdated = true;
    this.#onChange();
  }

  /** Forgets all answers: what is read from now on is asked anew, of the snapshot that the endpoint has by then. */
  empty(): void {
    this.#entries.clear();
    this.#version = undefined;
    this.#isOutdated = false;
    this.#onChange();
  }

  /** What is known of a question; `ask` finds its answer. One key always means one question. */
  read<Answer>(key: string, ask: () => Promise<Answered<Answer>>): Remote<Answer> {
    const known = this.#entries.get(key);
    if (known !== undefined) {
      this.#entries.delete(key);
      this.#entries.set(key, known);
      // The key says what was asked, and so of which type the answer is.
      return known.remote as Remote<Answer>;
    }
    const entry: Entry = { remote: LOADING, load: () => void this.#load(key, entry, ask) };
    this.#entries.set(key, entry);
    if (this.#entries.size > MOST_ANSWERS) this.#entries.delete(this.#entries.keys().next().value ?? key);
    entry.load();
    return LOADING;
  }

  /** Asks all that failed again, now. */
  retry(): void {
    clearTimeout(this.#retry);
    this.#retry = undefined;
    for (const entry of this.#entries.values()) if (hindranceOf(entry.remote) !== undefined) entry.load();
  }

  async #load<Answer>(key: string, entry: Entry, ask: () => Promise<Answered<Answer>>): Promise<void> {
    try {
      const { answer, version } = await ask();
      entry.remote = { status: 'ready', answer };
      this.#retryDelay = FIRST_RETRY_MS;
      // An answer that nobody waits for any more may be of a snapshot before.
      if (this.#entries.get(key) === entry) this.noteVersion(version);
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

function hindranceOf(remote: Remote<unknown>): Hindrance | undefined {
  return remote.status === 'failed' && remote.error.kind !== 'REFUSED' ? remote.error.kind : undefined;
}
