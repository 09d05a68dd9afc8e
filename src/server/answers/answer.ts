import { createHash } from 'node:crypto';

/** A whole answer, ready to be sent again and again. */
export class Answer {
  readonly contentType: string;
  readonly body: Buffer;
  readonly #version: string;
  #tag: string | undefined;

  /** `version` is that of the snapshot. */
  constructor(version: string, contentType: string, text: string) {
    this.#version = version;
    this.contentType = contentType;
    // Memory of its own, since small buffers share a slab that would live as long as the last of them.
    this.body = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
    this.body.write(text);
  }

  /**
   * Its HTTP entity tag, a strong one: the beginning of the snapshot's version, and a hash of the media type and the body. The body is in it since an
   * answer may also change with the texts of sources or with this software, of which the version knows nothing.
   */
  get tag(): string {
    this.#tag ??= `"${this.#version.slice(0, 12)}-${createHash('sha256').update(`${this.contentType}\0`).update(this.body).digest('base64url').slice(0, 22)}"`;
    return this.#tag;
  }
}
