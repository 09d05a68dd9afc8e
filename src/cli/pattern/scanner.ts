import { InvalidArgumentError } from 'commander';

/** Reads what an option was given from left to right. What is wrong is said with its column: 1 is the first character. */
export class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get at(): number {
    return this.#at;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#text.length;
  }

  /** Goes past spaces. */
  skipSpaces(): this {
    this.take(/\s*/y);
    return this;
  }

  /** Goes past what stands here, if it is like this (a sticky expression), and answers with it. */
  take(like: RegExp): RegExpExecArray | undefined {
    like.lastIndex = this.#at;
    const found = like.exec(this.#text) ?? undefined;
    this.#at += found?.[0].length ?? 0;
    return found;
  }

  /** Goes past this character, if it stands here. */
  takes(char: string): boolean {
    if (!this.#text.startsWith(char, this.#at)) return false;
    this.#at += char.length;
    return true;
  }

  /** What stands here, in words: `"x"`, or "the end". */
  get here(): string {
    const code = this.#text.codePointAt(this.#at);
    return code === undefined ? 'the end' : `"${String.fromCodePoint(code)}"`;
  }

  /** Throws `InvalidArgumentError`. `at` defaults to here. */
  fail(message: string, at: number = this.#at): never {
    throw new InvalidArgumentError(`Column ${Array.from(this.#text.slice(0, at)).length + 1}: ${message}`);
  }
}
