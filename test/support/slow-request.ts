import { Agent, request } from 'node:http';

export interface SlowRequest {
  /** Sends the rest. */
  finish(): void;
  /** Leaves without waiting for the answer, which then fails. */
  leave(): void;
  readonly answer: Promise<{ readonly status: number | undefined; readonly body: unknown }>;
}

/**
 * Sends a query and holds back the last byte of it, so that the request is running for as long as a test wants.
 * Resolves once the server has the rest of it in hand.
 */
export async function beginRequest(url: string, query: string): Promise<SlowRequest> {
  const body = Buffer.from(JSON.stringify({ query }));
  const message = request(new URL('graphql', url), {
    method: 'POST',
    // As most clients do.
    agent: new Agent({ keepAlive: true }),
    // The server says "continue" when it has begun with the request.
    headers: { 'content-type': 'application/json', 'content-length': body.length, expect: '100-continue' },
  });
  const answer = new Promise<{ readonly status: number | undefined; readonly body: unknown }>((resolve, reject) => {
    message.once('error', reject);
    message.once('response', (response) => {
      response.setEncoding('utf8');
      let text = '';
      response.on('data', (chunk: string) => (text += chunk));
      response.once('error', reject);
      response.once('end', () => resolve({ status: response.statusCode, body: JSON.parse(text) }));
    });
  });
  await new Promise<void>((resolve, reject) => {
    message.once('continue', resolve);
    message.once('error', reject);
    message.flushHeaders();
  });
  message.write(body.subarray(0, -1));
  return { finish: () => void message.end(body.subarray(-1)), leave: () => void message.destroy(new Error('The client has left.')), answer };
}
