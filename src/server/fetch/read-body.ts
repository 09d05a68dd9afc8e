import { BODY_LIMIT, REFUSALS, type Refusal } from '../refusals.js';

/** The JSON value in a request's body, or what is wrong with it. */
export type Body = { readonly value: unknown } | { readonly refusal: Refusal };

/** Reads the JSON body of a request. It is counted as it comes in and again as it is unpacked, whatever `content-length` says: no more than the limit is ever held. */
export async function readBody(request: Request): Promise<Body> {
  const { headers, body } = request;
  if (!/^application\/json\s*(;|$)/i.test(headers.get('content-type') ?? '')) return { refusal: REFUSALS.otherType };
  if (Number(headers.get('content-length') ?? 0) > BODY_LIMIT) return { refusal: REFUSALS.tooLarge };
  const encoding = (headers.get('content-encoding') ?? 'identity').toLowerCase();
  if (!isKnown(encoding)) return { refusal: REFUSALS.otherEncoding };
  try {
    const sent = body === null ? new Uint8Array() : await readBytes(body);
    const bytes = sent === undefined || encoding === 'identity' ? sent : await readBytes(new Blob([sent]).stream().pipeThrough(new DecompressionStream(encoding)));
    if (bytes === undefined) return { refusal: REFUSALS.tooLarge };
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return { value };
  } catch {
    // Not JSON, not packed as it says, or broken off.
    return { refusal: REFUSALS.notJson };
  }
}

type Bytes = NonNullable<Request['body']>;
type Encoding = 'identity' | 'gzip' | 'deflate';

function isKnown(encoding: string): encoding is Encoding {
  return encoding === 'identity' || encoding === 'gzip' || encoding === 'deflate';
}

/** All bytes of a stream; undefined if it goes on beyond the limit, and then the rest is not read. */
async function readBytes(stream: Bytes): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.byteLength;
    if (size > BODY_LIMIT) {
      void reader.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(chunk.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
