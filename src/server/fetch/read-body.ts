import { BODY_LIMIT, REFUSALS, type Refusal } from '../refusals.js';

/** The JSON value in a request's body, or what is wrong with it. */
export type Body = { readonly value: unknown } | { readonly refusal: Refusal };

/**
 * Reads the JSON body of a request. Bytes are counted as they come in and again as they are unpacked, whatever `content-length` says, so that not more
 * than the limit is ever held.
 */
export async function readBody(request: Request): Promise<Body> {
  const { headers, body } = request;
  if (!/^application\/json\s*(;|$)/i.test(headers.get('content-type') ?? '')) return { refusal: REFUSALS.otherType };
  if (Number(headers.get('content-length') ?? 0) > BODY_LIMIT) return { refusal: REFUSALS.tooLarge };
  const encoding = (headers.get('content-encoding') ?? 'identity').toLowerCase();
  if (!isKnown(encoding)) return { refusal: REFUSALS.otherEncoding };
  try {
    const text = body === null ? '' : await readText(unpacked(body, encoding));
    if (text === undefined) return { refusal: REFUSALS.tooLarge };
    const value: unknown = JSON.parse(text);
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

function unpacked(body: Bytes, encoding: Encoding): Bytes {
  return encoding === 'identity' ? body : body.pipeThrough(new DecompressionStream(encoding));
}

/** The text of a stream in UTF-8; undefined if it goes on beyond the limit, and then the rest is not read. */
async function readText(stream: Bytes): Promise<string | undefined> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.byteLength;
    if (size > BODY_LIMIT) {
      void reader.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}
