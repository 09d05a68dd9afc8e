import { createHash } from 'node:crypto';
import type { OperationFacts } from '../telemetry/request-record.js';

/** What is known of an answer beside its text. */
interface AnswerFacts {
  /** That of the snapshot. */
  readonly version: string;
  readonly contentType: string;
  /** What was asked, and what it was reckoned to cost: for the log of those who ask it again. */
  readonly operation: OperationFacts | undefined;
  readonly cost: number | undefined;
}

/** A whole answer, ready to be sent again and again. */
export class Answer {
  readonly facts: AnswerFacts;
  readonly body: Buffer;
  #tag: string | undefined;

  constructor(facts: AnswerFacts, text: string) {
    this.facts = facts;
    // Memory of its own, since small buffers share a slab that would live as long as the last of them.
    this.body = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
    this.body.write(text);
  }

  /**
   * Its HTTP entity tag, a strong one: the beginning of the snapshot's version, and a hash of the media type and the body. The body is in it since an
   * answer may also change with the texts of sources or with this software, of which the version knows nothing.
   */
  get tag(): string {
    const { version, contentType } = this.facts;
    this.#tag ??= `"${version.slice(0, 12)}-${createHash('sha256').update(`${contentType}\0`).update(this.body).digest('base64url').slice(0, 22)}"`;
    return this.#tag;
  }
}
