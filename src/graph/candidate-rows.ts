import type { Rows } from './adjacency.js';
import type { ScopedRelations } from './scoped-relations.js';
import type { Direction, RelationQuery } from './view.js';

const OPPOSITE = { OUT: 'IN', IN: 'OUT', ANY: 'ANY' } as const satisfies Record<Direction, Direction>;

/** Rows, and how many there are at the most. */
interface Candidates {
  readonly size: number;
  readonly rows: () => Iterable<number>;
}

/**
 * The rows, ascending, among which all relations of a query are: those of the narrowest index that the query allows, or all.
 * They are in scope, and the conditions of the query are yet to be tested. They are found as they are read.
 */
export function candidateRows(scoped: ScopedRelations, query: RelationQuery): Iterable<number> {
  const { snapshot } = scoped;
  const { of, direction = 'ANY', other, from, to, types, sources } = query;
  const everything: Candidates = { size: snapshot.relations.length, rows: () => inScope(scoped, snapshot.allRelations) };
  const choices: (readonly Candidates[])[] = [[everything]];
  const offer = <T>(keys: readonly T[] | undefined, candidates: (key: T) => Candidates): void => {
    if (keys !== undefined) choices.push([...new Set(keys)].map(candidates));
  };
  const incident = (way: Direction) => (id: NonNullable<typeof of>[number]): Candidates => {
    const entity = snapshot.entityRow.get(id);
    return { size: scoped.degree(id), rows: () => (entity === undefined ? [] : scoped.walkable(entity, way)) };
  };
  const listed = (rows: Rows = new Uint32Array(0)): Candidates => ({ size: rows.length, rows: () => inScope(scoped, rows) });
  offer(of, incident(direction));
  offer(other, incident(OPPOSITE[direction]));
  offer(from, incident('OUT'));
  offer(to, incident('IN'));
  offer(types, (type) => listed(snapshot.ofType.get(type)));
  offer(sources, (id) => listed(snapshot.ofSource.get(id)));
  const narrowest = choices.reduce((least, choice) => (size(choice) < size(least) ? choice : least));
  return union(narrowest);
}

function* inScope(scoped: ScopedRelations, rows: Rows): Generator<number> {
  for (const row of rows) if (scoped.has(row)) yield row;
}

function size(lists: readonly Candidates[]): number {
  return lists.reduce((sum, list) => sum + list.size, 0);
}

function union(lists: readonly Candidates[]): Iterable<number> {
  const [only] = lists;
  if (only !== undefined && lists.length === 1) return only.rows();
  return Uint32Array.from(new Set(lists.flatMap(({ rows }) => [...rows()]))).toSorted();
}
