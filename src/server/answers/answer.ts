import { createHash } from 'node:crypto';

/** A whole answer, ready to be sent again and again. */
export interface Answer {
  readonly contentType: string;
  readonly body: Buffer;
  /** An HTTP entity tag: another one for every other snapshot, and for all that differs in a byte or in its media type. */
  readonly tag: string;
}

/** `version` is that of the snapshot. */
export function toAnswer(version: string, contentType: string, text: string): Answer {
  // Memory of its own, since small buffers share a slab that would live as long as the last of them.
  const body = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  body.write(text);
  const hash = createHash('sha256').update(`${contentType}\0`).update(body).digest('base64url');
  return { contentType, body, tag: `"${version.slice(0, 12)}-${hash.slice(0, 22)}"` };
}
