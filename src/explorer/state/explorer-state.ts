/** What comes first in the list of paths. */
export type PathOrder = 'INFORMATIVE' | 'LENGTH';

/** What the relations of a path must have in common in time: nothing, one same day, or days that never run backwards. */
export type Together = 'ANY' | 'CONCURRENT' | 'ORDERED';

/** Which paths are asked for. */
export interface PathWishes {
  readonly order: PathOrder;
  /** At most so many relations: 1 to 8. */
  readonly maxLength: number;
  readonly together: Together;
  /** Along relations of these types alone. Empty: all. */
  readonly types: readonly string[];
}

/** Something on the picture that is looked at: an entity, a relation, or all relations of a pair of entities. */
export interface Selection {
  readonly kind: 'entity' | 'relation' | 'pair';
  /** The global id; of a pair, its key (see `pairKey`). */
  readonly id: string;
}

/** An entity that stays where it was put, in whole units of the layout: -5000 to 5000. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Where the picture is looked at from: the middle, in parts of the stage, and the zoom (smaller is nearer). */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/**
 * All that the explorer shows, apart from what the endpoint answers: the address holds it whole. It is never changed: the transitions beside this
 * file make a new one.
 */
export interface ExplorerState {
  /** The entity that is asked about. Undefined: the empty stage. */
  readonly from: string | undefined;
  /** How `from` is tied to this one. Undefined: what lies around `from`. */
  readonly to: string | undefined;
  readonly wishes: PathWishes;
  /** Which path of the list is lit, from 0. */
  readonly path: number;
  /** As of this day, `YYYY-MM-DD`. Undefined: whenever. */
  readonly day: string | undefined;
  /** The day looked at before, for what changed since. */
  readonly since: string | undefined;
  /** As known on this day. Undefined: all that is known. */
  readonly knownAt: string | undefined;
  /** Whether what may hold on the day is drawn too, lightly. */
  readonly possible: boolean;
  /** Whether what was planned, expected or proposed is seen too. */
  readonly plans: boolean;
  /** Entities whose surroundings are drawn too. */
  readonly expanded: readonly string[];
  /** Entities taken off the picture. */
  readonly dismissed: readonly string[];
  readonly pinned: readonly Pin[];
  /** Types of entity or of relation that the legend fades: `LEADER`, `MEMBER_OF`. */
  readonly faded: readonly string[];
  /** Pairs whose relations are drawn one by one. */
  readonly opened: readonly string[];
  readonly selected: Selection | undefined;
  readonly shown: 'graph' | 'list';
  /** Whether the page stands in another one. */
  readonly embed: boolean;
  /** Undefined: the whole picture is seen. */
  readonly camera: Camera | undefined;
}

export const INITIAL_STATE: ExplorerState = {
  from: undefined,
  to: undefined,
  wishes: { order: 'INFORMATIVE', maxLength: 4, together: 'ANY', types: [] },
  path: 0,
  day: undefined,
  since: undefined,
  knownAt: undefined,
  possible: true,
  plans: false,
  expanded: [],
  dismissed: [],
  pinned: [],
  faded: [],
  opened: [],
  selected: undefined,
  shown: 'graph',
  embed: false,
  camera: undefined,
};

/** The shortest and the longest path that may be asked for. */
export const PATH_LENGTHS = { min: 1, max: 8 } as const;

/** The key of two entities, whichever way round. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}
