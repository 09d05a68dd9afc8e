import { ToolError } from './tool-error.js';

/** Lets a few heavy answers be worked out at once, and turns the others away before they cost anything. */
export class Gate {
  readonly #most: number;
  #running = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Throws `ToolError` if as many are running as may. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#most) {
      throw new ToolError(`Busy: ${this.#most} searches for paths or GraphQL queries are running. Ask again in a second, one after the other.`);
    }
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
    }
  }
}
