import type { FastifyRequest } from 'fastify';

/** Headers that a page of another origin cannot send without being allowed to: a GET must have one. They are Apollo Server's own. */
export const PREFLIGHT_HEADERS: readonly string[] = ['x-apollo-operation-name', 'apollo-require-preflight'];

/** JSON as nearly every client writes it. */
const JSON_TYPE = /^application\/json(?:; ?charset=utf-8)?$/i;

type JsonRecord = Readonly<Record<string, unknown>>;

/** What a request asks, well formed: Apollo Server would look at nothing but the query next. */
export interface Question {
  /** The media type of the answer follows from it, errors' status too. Empty if the client does not mind. */
  readonly accept: string;
  /** Not empty. */
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: JsonRecord | null;
  readonly extensions: JsonRecord | null;
}

/** What a request asks. Undefined for one that Apollo Server might refuse before it looks at the query, or that is written in an unusual way: that one is for it to judge. */
export function questionOf(request: FastifyRequest): Question | undefined {
  const asked = askedBy(request);
  if (asked === undefined) return undefined;
  const { query, operationName = null, variables = null, extensions = null } = asked;
  if (typeof query !== 'string' || query === '') return undefined;
  if (operationName !== null && typeof operationName !== 'string') return undefined;
  if ((variables !== null && !isRecord(variables)) || (extensions !== null && !isRecord(extensions))) return undefined;
  return { accept: request.headers.accept ?? '', query, operationName, variables, extensions };
}

interface Asked {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

function askedBy({ method, headers, url, body }: FastifyRequest): Asked | undefined {
  const contentType = headers['content-type'];
  const isJson = contentType !== undefined && JSON_TYPE.test(contentType);
  if (method === 'POST') return isJson && isRecord(body) ? body : undefined;
  if (method !== 'GET') return undefined;
  const isOurs = contentType === undefined ? PREFLIGHT_HEADERS.some((name) => (headers[name] ?? '') !== '') : isJson;
  return isOurs ? askedByUrl(url) : undefined;
}

function askedByUrl(url: string): Asked | undefined {
  const parameters = new URLSearchParams(searchOf(url));
  const asked: Record<string, unknown> = {};
  for (const name of ['query', 'operationName', 'variables', 'extensions']) {
    const [text, ...more] = parameters.getAll(name);
    if (more.length > 0) return undefined;
    if (text === undefined) continue;
    asked[name] = name === 'variables' || name === 'extensions' ? parsed(text) : text;
    if (asked[name] === undefined) return undefined;
  }
  return asked;
}

/** An object of a URL. Undefined if it is none; of those that may be left out, a body may say null and a URL may not. */
function parsed(text: string): JsonRecord | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What stands behind the `?` of a request's URL, with it. */
export function searchOf(url: string): string {
  return new URL(url, 'http://localhost/').search;
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
