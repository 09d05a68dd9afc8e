import type { Request } from '../data/requests.js';

/** The address of the playground with a query in it, behind `#`, where no server sees it and no length is too much. */
export function playgroundLink(page: string, { query, variables }: Request<unknown>): string {
  const url = new URL('./', page);
  url.hash = new URLSearchParams({ query, variables: JSON.stringify(variables, undefined, 2) }).toString();
  return url.href;
}
