import type { ExplorerState } from '../state/explorer-state.js';
import { type Request, scopeOf } from './requests.js';

/** Which of the relations on the picture must hold on a day, and which may. */
export interface Held {
  readonly certain: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
}

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Asks one page after the other: of what must hold and of what may, until both are whole. */
export type Ask = (request: Request<Readonly<Record<string, Page>>>) => Promise<Readonly<Record<string, Page>>>;

/** At most so many pages of 100: more relations than that are never drawn. */
const MOST_PAGES = 20;

/**
 * Asks the endpoint which relations among some entities hold on a day. Only the endpoint knows: bounds alone do not say what holds between two
 * observations.
 */
export async function askHeld(ask: Ask, state: ExplorerState, entities: readonly string[], day: string): Promise<Held> {
  const found: Readonly<Record<string, Set<string>>> = { certain: new Set(), possible: new Set() };
  let open: ReadonlyMap<string, string | null> = new Map([['certain', null], ...(state.possible ? [['possible', null] as const] : [])]);
  for (let page = 0; page < MOST_PAGES && open.size > 0; page += 1) {
    const answer = await ask(heldRequest(state, entities, day, open));
    const next = new Map<string, string | null>();
    for (const name of open.keys()) {
      for (const { id } of answer[name]?.nodes ?? []) found[name]?.add(id);
      if (answer[name]?.pageInfo.hasNextPage === true) next.set(name, answer[name].pageInfo.endCursor);
    }
    open = next;
  }
  return { certain: found['certain'] ?? new Set(), possible: found['possible'] ?? new Set() };
}

function heldRequest(state: ExplorerState, ids: readonly string[], day: string, open: ReadonlyMap<string, string | null>): Request<Readonly<Record<string, Page>>> {
  const names = [...open.keys()];
  const field = (name: string): string => `${name}: relations(filter: { from: $ids, to: $ids }, first: 100, after: $${name}After, at: $${name}) {
    nodes { id }
    pageInfo { hasNextPage endCursor }
  }`;
  return {
    query: `query Held($ids: [ID!], ${names.map((name) => `$${name}: Scope, $${name}After: String`).join(', ')}) {
  ${names.map(field).join('\n  ')}
}`,
    variables: {
      ids,
      ...Object.fromEntries([...open].flatMap(([name, after]) => [
        [name, { ...scopeOf(state), validAt: day, ...(name === 'possible' && { certainty: 'POSSIBLE' }) }],
        [`${name}After`, after],
      ])),
    },
  };
}
