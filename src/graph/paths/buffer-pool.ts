/** In bytes: the least that a buffer has, and the most that all have together which nobody uses. */
const [LEAST, MOST_KEPT] = [2 ** 10, 2 ** 26];

/**
 * Memory for numbers, for one search after another. V8 counts such memory apart from its heap: when 64 MiB of it have been asked for since the last time, it
 * begins to look through the whole heap for what is still used, however much room there is ("external memory pressure"). So searches had better not
 * ask for it anew.
 */
export class BufferPool {
  /** Those that nobody uses, by size: the size that was given back last comes last. */
  readonly #free = new Map<number, ArrayBuffer[]>();
  #kept = 0;

  /** At least so many bytes, with whatever was written there before. */
  take(bytes: number): ArrayBuffer {
    const size = Math.max(LEAST, 2 ** Math.ceil(Math.log2(bytes)));
    const buffer = this.#free.get(size)?.pop();
    if (buffer === undefined) return new ArrayBuffer(size);
    this.#kept -= size;
    return buffer;
  }

  /** If there are too many, those of sizes that are out of use are let go. */
  giveBack(buffer: ArrayBuffer): void {
    const size = buffer.byteLength;
    if (size > MOST_KEPT) return;
    const others = this.#free.get(size) ?? [];
    others.push(buffer);
    this.#free.delete(size);
    this.#free.set(size, others);
    this.#kept += size;
    for (const [oldest, buffers] of this.#free) {
      while (this.#kept > MOST_KEPT && buffers.pop() !== undefined) this.#kept -= oldest;
      if (this.#kept <= MOST_KEPT) return;
      this.#free.delete(oldest);
    }
  }
}
