import type { Refusal, Refusals } from '../refusals.js';

/** The JSON value in a request's body, or what is wrong with it. */
export type Body = { readonly value: unknown } | { readonly refusal: Refusal };

/**
 * Reads the JSON body of a request. Bytes are counted as they come in, whatever `content-length` says, and a compressed body is refused: so no more than `most` bytes
 * are ever held.
 */
export async function readBody({ headers, body }: Request, most: number, refused: Refusals): Promise<Body> {
  if (!/^application\/json\s*(;|$)/i.test(headers.get('content-type') ?? '')) return { refusal: refused.otherType };
  if (!/^(identity)?$/i.test(headers.get('content-encoding') ?? '')) return { refusal: refused.compressed };
  if (Number(headers.get('content-length') ?? 0) > most) return { refusal: refused.tooLarge };
  try {
    const text = body === null ? '' : await readText(body, most);
    if (text === undefined) return { refusal: refused.tooLarge };
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    // Not JSON, or broken off.
    return { refusal: refused.notJson };
  }
}

/** The text of a stream in UTF-8; undefined if it goes on beyond `most` bytes, and then the rest is not read. */
async function readText(stream: NonNullable<Request['body']>, most: number): Promise<string | undefined> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.byteLength;
    if (size > most) {
      void reader.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}
