import { EndpointError } from './endpoint-error.js';
import type { Request } from './requests.js';

/** An answer, and of which snapshot of the dataset it is. */
export interface Answered<Answer> {
  readonly answer: Answer;
  readonly version: string;
}

interface GraphqlAnswer<Answer> {
  /** Every request asks for the version too. */
  readonly data?: (Answer & { readonly dataset: { readonly version: string } }) | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** How long an answer may take before it counts as lost. */
const PATIENCE_MS = 20_000;
/** What is refused with these may be let through a moment later. */
const BUSY_CODES: ReadonlySet<string | undefined> = new Set(['SERVER_BUSY', 'RATE_LIMITED', 'DEADLINE_EXCEEDED']);

/** Asks the GraphQL endpoint. Throws `EndpointError`. */
export async function askEndpoint<Answer>(url: string, { query, variables }: Request<Answer>): Promise<Answered<Answer>> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch {
    throw new EndpointError('UNREACHABLE', 'The server does not answer.');
  }
  const answer = await readAnswer<Answer>(response);
  const [error] = answer?.errors ?? [];
  if (error !== undefined) {
    const code = error.extensions?.code;
    throw new EndpointError(BUSY_CODES.has(code) ? 'BUSY' : 'REFUSED', error.message, code);
  }
  if (answer?.data !== undefined && answer.data !== null) return { answer: answer.data, version: answer.data.dataset.version };
  if (response.status === 429 || response.status === 503) throw new EndpointError('BUSY', `The server answered ${response.status}.`);
  throw new EndpointError('UNREACHABLE', `The server answered ${response.status}.`);
}

/** A proxy in between may answer with a page of its own. */
async function readAnswer<Answer>(response: Response): Promise<GraphqlAnswer<Answer> | undefined> {
  try {
    const answer: GraphqlAnswer<Answer> = await response.json();
    return answer;
  } catch {
    return undefined;
  }
}
