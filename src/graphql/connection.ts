import type { MaybePromise, Slice, View, Window } from '../graph/view.js';
import { Cursors } from './cursor.js';
import { inRange } from './in-range.js';
import { andThen } from './maybe-promise.js';
import { scopeKey } from './scope-input.js';

/** The paging arguments of a connection field. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A page of a list (Relay cursor connections). */
export interface ConnectionNode {
  readonly slice: Slice<unknown>;
  /** What stands behind the slice's items in GraphQL, in their order. */
  readonly nodes: readonly unknown[];
  readonly cursors: Cursors;
}

/** An item of a page. */
export interface EdgeNode {
  readonly node: unknown;
  readonly item: unknown;
  readonly position: number;
  readonly cursors: Cursors;
}

export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

interface ListRequest<List extends Slice<unknown>> {
  readonly view: View;
  readonly page: PageArguments;
  /** What tells this list from others, apart from the scope. */
  readonly question: unknown;
  readonly read: (window: Window) => MaybePromise<List>;
  readonly toNode: (item: List['items'][number]) => unknown;
}

/** Reads one page of a list. Throws `EntenteError` BAD_USER_INPUT or BAD_CURSOR for paging arguments. */
export function connect<List extends Slice<unknown>>(request: ListRequest<List>): MaybePromise<ConnectionNode & { readonly slice: List }> {
  const cursors = new Cursors(request.view.version, () => [scopeKey(request.view.scope), request.question]);
  return andThen(request.read(toWindow(request.page, cursors)), (slice) => ({
    slice,
    cursors,
    nodes: slice.items.map(request.toNode),
  }));
}

/** The window that paging arguments ask for. Throws `EntenteError` BAD_USER_INPUT or BAD_CURSOR. */
function toWindow(page: PageArguments, cursors: Cursors): Window {
  const first = pageSize('first', page.first);
  const last = pageSize('last', page.last);
  const after = position('after', page.after, cursors);
  const before = position('before', page.before, cursors);
  return {
    ...(first === undefined && last === undefined ? { first: DEFAULT_PAGE_SIZE } : {}),
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    ...(after === undefined ? {} : { after }),
    ...(before === undefined ? {} : { before }),
  };
}

function position(argument: string, cursor: string | null | undefined, cursors: Cursors): number | undefined {
  return cursor === undefined || cursor === null ? undefined : cursors.decode(cursor, argument);
}

function pageSize(argument: string, value: number | null | undefined): number | undefined {
  if (value === undefined || value === null) return undefined;
  return inRange(argument, value, 1, MAX_PAGE_SIZE);
}
