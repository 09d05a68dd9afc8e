import type { ExplorerState } from '../state/explorer-state.js';
import { type Request, aroundRequest, scopeOf, tiesRequest } from './requests.js';

/** The question behind what is on the screen, as it goes to the endpoint. Undefined: nothing was asked. */
export function currentRequest(state: ExplorerState): Request<unknown> | undefined {
  const { from, to, day, possible } = state;
  if (from === undefined) return undefined;
  if (to !== undefined) return tiesRequest(state, from, to, day === undefined ? undefined : { day, certainty: 'CERTAIN' });
  const request = aroundRequest(state, from);
  if (day === undefined) return request;
  // The picture draws what holds on the day in full and the rest faint; by itself the query asks for the day.
  const at = { ...scopeOf(state), validAt: day, ...(possible && { certainty: 'POSSIBLE' }) };
  return { query: request.query, variables: { ...request.variables, at } };
}
