import { BODY_LIMIT, REFUSALS, type Refusal } from '../refusals.js';

/** The JSON value in a request's body, or what is wrong with it. */
export type Body = { readonly value: unknown } | { readonly refusal: Refusal };

/**
 * Reads the JSON body of a request. Bytes are counted as they come in, whatever `content-length` says, and a compressed body is refused: so no more than the limit is
 * ever held.
 */
export async function readBody({ headers, body }: Request): Promise<Body> {
  if (!/^application\/json\s*(;|$)/i.test(headers.get('content-type') ?? '')) return { refusal: REFUSALS.otherType };
  if (!/^(identity)?$/i.test(headers.get('content-encoding') ?? '')) return { refusal: REFUSALS.compressed };
  if (Number(headers.get('content-length') ?? 0) > BODY_LIMIT) return { refusal: REFUSALS.tooLarge };
  try {
    const text = body === null ? '' : await readText(body);
    if (text === undefined) return { refusal: REFUSALS.tooLarge };
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    // Not JSON, or broken off.
    return { refusal: REFUSALS.notJson };
  }
}

/** The text of a stream in UTF-8; undefined if it goes on beyond the limit, and then the rest is not read. */
async function readText(stream: NonNullable<Request['body']>): Promise<string | undefined> {
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
