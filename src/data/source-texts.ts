import type { Source } from '../model/entity.js';
import type { Evidence } from '../model/evidence.js';
import { SourceText, sha256Of } from './source-text.js';

/** What an evidence points at. UNAVAILABLE: the source's text is not at hand. MISMATCH: there, it says something else than was cited. */
export type Excerpt =
  | { readonly status: 'VERIFIED'; readonly text: string }
  /** SHA-256 of what was cited, and of what stands there. */
  | { readonly status: 'MISMATCH'; readonly expected: string; readonly actual: string }
  | { readonly status: 'UNAVAILABLE' };

/** The texts of sources that are at hand. */
export class SourceTexts {
  /** Files that are there and are no texts, by name (in NFC), with the reason. */
  readonly unreadable: ReadonlyMap<string, string>;
  readonly #byName: ReadonlyMap<string, SourceText>;
  readonly #bySha256: ReadonlyMap<string, SourceText>;

  /** Takes texts by the name of their file; and for files that are there and are no texts, the reason. */
  constructor(texts: Iterable<readonly [name: string, text: string]>, unreadable: Iterable<readonly [name: string, reason: string]> = []) {
    this.#byName = new Map(Array.from(texts, ([name, text]) => [nameKey(name), new SourceText(text)]));
    this.#bySha256 = new Map(Array.from(this.#byName.values(), (text) => [text.sha256, text]));
    this.unreadable = new Map(Array.from(unreadable, ([name, reason]) => [nameKey(name), reason]));
  }

  /** How many texts there are. */
  get size(): number {
    return this.#byName.size;
  }

  /** A source's text: the one with its hash, whatever its name; else the one with its file name, which is then not the same. */
  textOf({ text }: Pick<Source, 'text'>): SourceText | undefined {
    return this.#bySha256.get(text.sha256) ?? this.#byName.get(nameKey(text.file));
  }

  /** What an evidence points at. `source` is the record of the evidence's source. */
  excerpt({ start, end, sha256 }: Pick<Evidence, 'start' | 'end' | 'sha256'>, source: Pick<Source, 'text'> | undefined): Excerpt {
    const text = source === undefined ? undefined : this.textOf(source);
    if (text === undefined) return { status: 'UNAVAILABLE' };
    const words = text.slice(start, end);
    const actual = sha256Of(words);
    return actual === sha256 ? { status: 'VERIFIED', text: words } : { status: 'MISMATCH', expected: sha256, actual };
  }
}

/** Some file systems give names back in NFD. */
const nameKey = (name: string): string => name.normalize('NFC');
