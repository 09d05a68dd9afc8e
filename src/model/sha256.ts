/** What takes a hash of text, piece by piece, in UTF-8. Node's own `Hash` has the same shape. */
export interface TextHash {
  update(text: string): TextHash;
  /** To be called once, at the end. */
  digest(encoding: 'hex'): string;
}

// Asked for and not imported, so that a browser's bundle has nothing of Node in it.
const native = typeof process === 'undefined' ? undefined : process.getBuiltinModule?.('node:crypto');

/**
 * SHA-256 at once, anywhere: Node's where there is Node, else our own. Browsers have it only as a promise, and only on pages
 * served over HTTPS or from the machine itself.
 */
export function startSha256(): TextHash {
  return native?.createHash('sha256') ?? new PortableSha256();
}

const BLOCK = 64;

/** SHA-256 as FIPS 180-4, section 6.2, has it. */
export class PortableSha256 implements TextHash {
  readonly #state = Int32Array.from(fractions(8, Math.sqrt));
  readonly #words = new Int32Array(64);
  readonly #encoder = new TextEncoder();
  /** What does not fill a block yet. */
  #rest = new Uint8Array();
  #length = 0;

  update(text: string): this {
    const bytes = this.#encoder.encode(text);
    this.#length += bytes.length;
    const all = new Uint8Array(this.#rest.length + bytes.length);
    all.set(this.#rest);
    all.set(bytes, this.#rest.length);
    this.#rest = all.slice(this.#takeBlocks(all));
    return this;
  }

  digest(_encoding: 'hex'): string {
    const last = new Uint8Array(BLOCK * (this.#rest.length < BLOCK - 8 ? 1 : 2));
    last.set(this.#rest);
    last[this.#rest.length] = 0x80;
    new DataView(last.buffer).setBigUint64(last.length - 8, BigInt(this.#length) * 8n);
    this.#takeBlocks(last);
    return Array.from(this.#state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }

  /** Takes in all whole blocks, and tells where they end. */
  #takeBlocks(bytes: Uint8Array<ArrayBuffer>): number {
    const view = new DataView(bytes.buffer);
    let at = 0;
    for (; at + BLOCK <= bytes.length; at += BLOCK) this.#takeBlock(view, at);
    return at;
  }

  #takeBlock(view: DataView, at: number): void {
    const words = this.#words;
    for (let i = 0; i < 16; i += 1) words[i] = view.getInt32(at + i * 4);
    for (let i = 16; i < 64; i += 1) {
      const [early, late] = [words[i - 15] ?? 0, words[i - 2] ?? 0];
      words[i] = (words[i - 16] ?? 0) + (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) + (words[i - 7] ?? 0) + (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10));
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = this.#state;
    for (let i = 0; i < 64; i += 1) {
      const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (CONSTANTS[i] ?? 0) + (words[i] ?? 0)) | 0;
      const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) this.#state[i] = (this.#state[i] ?? 0) + word;
  }
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first 32 bits of the fractions of a root of each of the first primes: where the standard's constants come from. */
function fractions(count: number, root: (prime: number) => number): readonly number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes.map((prime) => ((root(prime) % 1) * 2 ** 32) | 0);
}

const CONSTANTS = Int32Array.from(fractions(64, Math.cbrt));
