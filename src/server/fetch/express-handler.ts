import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { NOT_HTTP, refusalBody } from '../refusals.js';

/** What Express, or a parser that ran before, adds to a request of Node. */
interface ExpressRequest extends IncomingMessage {
  /** The whole URL, where a router has cut its own part off `url`. */
  readonly originalUrl?: string;
  /** The body, if a parser has read it already. */
  readonly body?: unknown;
}

/**
 * A handler for Express 4 or 5, Connect or `node:http` that passes each request on to a fetch handler, and its response back. It needs no body
 * parser and minds none; what `handle` throws goes to `next`, or is answered with 500 where there is none. When the client leaves, the request's signal is aborted.
 */
export function expressHandler(handle: (request: Request) => Response | Promise<Response>) {
  return async (req: ExpressRequest, res: ServerResponse, next?: (error: unknown) => void): Promise<void> => {
    try {
      const request = toRequest(req, res);
      if (request === undefined) {
        res.writeHead(400, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(refusalBody(NOT_HTTP)));
        return;
      }
      await reply(await handle(request), res);
    } catch (error) {
      // Nobody is there to be answered.
      if (res.destroyed) return;
      if (next !== undefined) return next(error);
      res.statusCode = 500;
      res.end();
    }
  };
}

/** Undefined for what fetch has no words for: a method such as TRACE, or a URL that is none. */
function toRequest(req: ExpressRequest, res: ServerResponse): Request | undefined {
  const { method = 'GET', headers, originalUrl, url = '/' } = req;
  const controller = new AbortController();
  res.once('close', () => {
    if (!res.writableFinished) controller.abort(new Error('The client has left.'));
  });
  try {
    return new Request(`http://${headers.host ?? 'localhost'}${originalUrl ?? url}`, {
      method,
      headers: toHeaders(req),
      signal: controller.signal,
      ...(method !== 'GET' && method !== 'HEAD' && { body: toBody(req), duplex: 'half' as const }),
    });
  } catch {
    return undefined;
  }
}

/** A parser that has read the body has unpacked it too. */
function toHeaders({ headers, body }: ExpressRequest): Headers {
  const all = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    for (const item of [value ?? []].flat()) all.append(name, item);
  }
  if (body !== undefined) for (const name of ['content-encoding', 'content-length']) all.delete(name);
  return all;
}

/** What a parser has read, or what comes in, at the pace at which it is read. */
function toBody(req: ExpressRequest): string | ReadableStream<Uint8Array<ArrayBuffer>> {
  const { body } = req;
  if (typeof body === 'string') return body;
  if (body instanceof Uint8Array) return Buffer.from(body).toString();
  if (body !== undefined) return JSON.stringify(body);
  let forget = (): void => undefined;
  return new ReadableStream({
    start: (controller) => {
      const onData = (chunk: Uint8Array<ArrayBuffer>): void => {
        controller.enqueue(chunk);
        req.pause();
      };
      const onEnd = (): void => controller.close();
      req.on('data', onData).once('end', onEnd).once('error', (error) => controller.error(error));
      forget = () => void req.off('data', onData).off('end', onEnd);
    },
    pull: () => void req.resume(),
    // The rest runs away unread: a client that is cut off while it sends might never read its answer.
    cancel: () => {
      forget();
      req.resume();
    },
  });
}

async function reply(response: Response, res: ServerResponse): Promise<void> {
  res.statusCode = response.status;
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') res.setHeader(name, value);
  }
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) res.setHeader('set-cookie', cookies);
  if (response.body === null) return void res.end();
  await pipeline(Readable.from(response.body), res);
}
