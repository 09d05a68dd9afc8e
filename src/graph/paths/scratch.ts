import type { BufferPool } from './buffer-pool.js';

/** In bytes: arrays that are no longer share buffers, of which each is twice as large as the last: from the first to the largest. */
const [SHORT, FIRST_SHARED, LARGEST_SHARED] = [2 ** 14, 2 ** 11, 2 ** 16];
/** Where an array may begin, of whatever kind of number. */
const ALIGNMENT = 8;

interface Place {
  readonly buffer: ArrayBuffer;
  readonly offset: number;
}

/** Arrays of numbers for a part of a search. All are given back at once, and must not be used after that. In none is it known what it holds at first. */
export class Scratch {
  readonly #pool: BufferPool;
  readonly #taken: ArrayBuffer[] = [];
  /** What short arrays share, and how much of it is used. */
  #shared: ArrayBuffer | undefined;
  #used = 0;
  #nextShared = FIRST_SHARED;

  constructor(pool: BufferPool) {
    this.#pool = pool;
  }

  uint16(length: number): Uint16Array {
    const { buffer, offset } = this.#place(length * Uint16Array.BYTES_PER_ELEMENT);
    return new Uint16Array(buffer, offset, length);
  }

  int32(length: number): Int32Array {
    const { buffer, offset } = this.#place(length * Int32Array.BYTES_PER_ELEMENT);
    return new Int32Array(buffer, offset, length);
  }

  uint32(length: number): Uint32Array {
    const { buffer, offset } = this.#place(length * Uint32Array.BYTES_PER_ELEMENT);
    return new Uint32Array(buffer, offset, length);
  }

  float64(length: number): Float64Array {
    const { buffer, offset } = this.#place(length * Float64Array.BYTES_PER_ELEMENT);
    return new Float64Array(buffer, offset, length);
  }

  /** Gives back all arrays there are. */
  free(): void {
    for (const buffer of this.#taken) this.#pool.giveBack(buffer);
    this.#taken.length = 0;
    this.#shared = undefined;
  }

  #place(bytes: number): Place {
    if (bytes > SHORT) return { buffer: this.#take(bytes), offset: 0 };
    if (this.#shared === undefined || this.#used + bytes > this.#shared.byteLength) {
      this.#shared = this.#take(Math.max(bytes, this.#nextShared));
      this.#used = 0;
      this.#nextShared = Math.min(this.#nextShared * 2, LARGEST_SHARED);
    }
    const offset = this.#used;
    this.#used += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    return { buffer: this.#shared, offset };
  }

  #take(bytes: number): ArrayBuffer {
    const buffer = this.#pool.take(bytes);
    this.#taken.push(buffer);
    return buffer;
  }
}
