import { z } from 'zod';

/** How many items a page has unless it is asked otherwise. */
const DEFAULT_LIMIT = 10;
/** How many characters of JSON the items of a page may have together: some 4,000 tokens. */
const MOST_CHARACTERS = 14_000;

/** What to say of an empty list of relations. */
export const NOTHING_KNOWN =
  'Nothing is known in this scope, which is not the same as "no". A wider scope may show more: certainty POSSIBLE, other modalities, no date.';

/** The arguments of a tool that answers with a list. */
export const pageShape = {
  limit: z.int().min(1).max(50).optional().describe(`Default ${DEFAULT_LIMIT}`),
  cursor: z.string().max(200).optional().describe('next_cursor of the answer before'),
};

/** What a list's answer says of the rest. */
export const restShape = {
  note: z.string().optional().describe('What was cut, and how to get more'),
  next_cursor: z.string().optional(),
};

type PageArguments = z.output<z.ZodObject<typeof pageShape>>;

/** The paging arguments of a GraphQL connection. */
export function window({ limit = DEFAULT_LIMIT, cursor }: PageArguments): { readonly first: number; readonly after: string | null } {
  return { first: limit, after: cursor ?? null };
}

/** The shape of a page of a connection whose edges have these fields beside their cursor. */
export function connectionAnswer<Edge extends z.ZodRawShape>(edge: Edge) {
  return z.object({
    pageInfo: z.object({ hasNextPage: z.boolean() }),
    edges: z.array(z.object({ cursor: z.string() }).extend(edge)),
  });
}

interface Page<Item> {
  readonly items: Item[];
  readonly rest: { readonly note?: string; readonly next_cursor?: string };
}

/**
 * As many items from the front of a page as an answer may hold, one at least, and what to say of the rest. `narrower` names arguments that
 * make the list shorter; `total` is the length of the whole list, where it is known.
 */
export function fitPage<Item>(
  edges: readonly { readonly cursor: string; readonly item: Item }[],
  { hasNextPage, narrower, total }: { readonly hasNextPage: boolean; readonly narrower: string; readonly total?: number },
): Page<Item> {
  const shown = edges.slice(0, fitting(edges.map(({ item }) => item)));
  const items = shown.map(({ item }) => item);
  const last = shown.at(-1);
  if (last === undefined || (!hasNextPage && shown.length === edges.length)) return { items, rest: {} };
  const all = total === undefined ? 'There are more' : `These are ${items.length} of ${total}`;
  return { items, rest: { note: `${all}: go on with next_cursor, or narrow the question with ${narrower}.`, next_cursor: last.cursor } };
}

/** How many items from the front an answer may hold, one at least. */
export function fitting(items: readonly unknown[]): number {
  let left = MOST_CHARACTERS;
  const end = items.findIndex((item, index) => {
    left -= JSON.stringify(item).length;
    return left < 0 && index > 0;
  });
  return end === -1 ? items.length : end;
}
