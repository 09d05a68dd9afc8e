import { createHash } from 'node:crypto';
import { countBelow } from './count-below.js';

/** SHA-256 of a text in UTF-8, in lower-case hex. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * The text of a source in the one form that positions count in: NFC, LF line ends, no byte order mark. Positions are Unicode code
 * points from 0, where JavaScript counts UTF-16 units.
 */
export class SourceText {
  readonly text: string;
  readonly sha256: string;
  /** In code points. */
  readonly length: number;
  /** The positions of the code points that take two UTF-16 units, in rising order: all that sets the two counts apart. */
  readonly #wide: readonly number[];

  constructor(raw: string) {
    this.text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').normalize('NFC');
    this.sha256 = sha256Of(this.text);
    this.#wide = widePositions(this.text);
    this.length = this.text.length - this.#wide.length;
  }

  /** The text from one position to another; what lies beyond the text's end is left out. */
  slice(start: number, end: number): string {
    return this.text.slice(this.#offsetOf(start), this.#offsetOf(end));
  }

  /** The position of an offset in UTF-16 units. */
  positionOf(offset: number): number {
    return offset - countBelow(this.#wide, (position, index) => position + index < offset);
  }

  #offsetOf(position: number): number {
    return position + countBelow(this.#wide, (wide) => wide < position);
  }
}

function widePositions(text: string): readonly number[] {
  return Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), (match, index) => match.index - index);
}
