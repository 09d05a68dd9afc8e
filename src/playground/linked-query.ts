/** A query that a link brings, as the explorer makes them. */
export interface LinkedQuery {
  readonly query: string;
  /** JSON. */
  readonly variables?: string;
}

/** The query in the part of the address behind `#`: `query=…&variables=…`. Undefined: there is none. */
export function linkedQuery(hash: string): LinkedQuery | undefined {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const [query, variables] = [params.get('query'), params.get('variables')];
  if (query === null || query === '') return undefined;
  return { query, ...(variables !== null && { variables }) };
}
