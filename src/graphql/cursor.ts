import { EntenteError } from '../model/entente-error.js';
import { startSha256 } from '../model/sha256.js';

/**
 * Cursors of one list in one snapshot. A cursor is a position, bound by a hash to the snapshot and to the list's
 * question, since a position in another list would silently show the wrong page. It keeps nothing secret.
 */
export class Cursors {
  readonly #version: string;
  readonly #question: () => unknown;
  #key: string | undefined;

  /** `question` gives whatever tells this list from others, as JSON; it is asked only if a cursor is needed. */
  constructor(version: string, question: () => unknown) {
    this.#version = version.slice(0, 12);
    this.#question = question;
  }

  encode(position: number): string {
    return toBase64Url(`${this.#version}.${position}.${this.#check(position)}`);
  }

  /** The position of a cursor. Throws `EntenteError` BAD_CURSOR, naming `argument`, if it is not one of this list. */
  decode(cursor: string, argument: string): number {
    const text = fromBase64Url(cursor);
    const [version, digits = '', check] = text.split('.');
    const position = /^\d{1,10}$/.test(digits) ? Number(digits) : NaN;
    // base64url has several spellings of the same bytes; only our own is a cursor.
    if (Number.isNaN(position) || cursor !== toBase64Url(text)) {
      throw new EntenteError('BAD_CURSOR', `${argument}: ${JSON.stringify(cursor.slice(0, 80))} is not a cursor. Take one from an earlier page's pageInfo or edges.`);
    }
    if (version !== this.#version) {
      throw new EntenteError('BAD_CURSOR', `${argument}: the cursor belongs to another snapshot of the dataset. Start again from the first page.`);
    }
    if (check !== this.#check(position)) {
      throw new EntenteError('BAD_CURSOR', `${argument}: the cursor belongs to another list. Page with the same filter, order and scope as on the first page.`);
    }
    return position;
  }

  #check(position: number): string {
    this.#key ??= JSON.stringify(this.#question());
    return startSha256().update(`${this.#version}\0${this.#key}\0${position}`).digest('hex').slice(0, 12);
  }
}

/** Of a text of Latin-1, the only kind that `btoa` and `atob` know. */
function toBase64Url(text: string): string {
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Empty for what is no base64url. */
function fromBase64Url(text: string): string {
  return /^[\w-]*$/.test(text) && text.length % 4 !== 1 ? atob(text.replaceAll('-', '+').replaceAll('_', '/')) : '';
}
