import { type ExplorerState, pairKey } from '../state/explorer-state.js';
import type { AroundAnswer, EntityAnswer, PathAnswer, PathsAnswer, RelationAnswer } from './answers.js';
import type { Held } from './held-relations.js';

export interface PictureEntity {
  readonly id: string;
  readonly name: string;
  /** `LEADER`, as the endpoint's type is called. */
  readonly type: string;
  readonly description: string;
}

/** How a relation stands to the day that is looked at: it must hold, it may, or neither. Without a day, all hold. */
export type Life = 'HELD' | 'POSSIBLE' | 'AWAY';

export interface PictureRelation extends RelationAnswer {
  readonly life: Life;
  /** It holds on this day and did not on the one looked at before. */
  readonly fresh: boolean;
}

export interface PicturePath {
  readonly entities: readonly string[];
  /** The relations of each step; those behind the first are its parallels. */
  readonly steps: readonly (readonly string[])[];
  readonly narrative: string;
  /** HELD: all of it must hold on the day. POSSIBLE: some of it only may. */
  readonly life: 'HELD' | 'POSSIBLE';
  readonly common: PathAnswer['common'];
}

/**
 * What became of the search for paths. NOTHING: there is none at any length. NOT_WITHIN: none within the length asked for, and more to see beyond.
 * GAVE_UP: nobody knows.
 */
export type Verdict = 'FOUND' | 'FOUND_SOME' | 'NOTHING' | 'NOT_WITHIN' | 'GAVE_UP';

/** All that is known of what was asked for: what may be drawn, before the reader shapes it. */
export interface Picture {
  readonly entities: ReadonlyMap<string, PictureEntity>;
  readonly relations: ReadonlyMap<string, PictureRelation>;
  /** Which entities came with which question, in order: the first is the question itself, the others are what was expanded. */
  readonly groups: readonly { readonly around: string | undefined; readonly entities: readonly string[] }[];
  /** The paths that answer the question, best first. */
  readonly paths: readonly PicturePath[];
  /** The paths whenever, best first: the same without a day. */
  readonly everPaths: readonly PicturePath[];
  /** Undefined: nobody asked for paths. */
  readonly verdict: Verdict | undefined;
  /** How many paths there are at other times than the day. */
  readonly otherTimes: number;
  /** How many of its relations hold on this day and did not on the one looked at before, and the other way round. */
  readonly fresh: number;
  readonly gone: number;
  /** Entities around which there is more than is drawn. */
  readonly crowded: readonly string[];
}

/** The answers that a picture is made of. */
export interface PictureParts {
  /** How the two are tied; undefined where only one was asked about. */
  readonly ties: Ties | undefined;
  /** The answers for `from` (if there is no `to`) and for everything expanded, in order. */
  readonly around: readonly (readonly [id: string, answer: AroundAnswer])[];
}

export interface Ties {
  readonly from: EntityAnswer | null;
  readonly to: EntityAnswer | null;
  /** Whenever. */
  readonly ever: PathsAnswer;
  /** What must hold on the day. Undefined without a day. */
  readonly certain: PathsAnswer | undefined;
  /** What may hold on the day. Undefined unless asked for. */
  readonly possible: PathsAnswer | undefined;
}

/** The ids of all relations of a picture, each once, in the order in which the endpoint gives them. */
export function relationIds({ ties, around }: PictureParts): readonly string[] {
  const ids = [
    ...allPaths(ties).flatMap(({ steps }) => steps.flatMap(({ relation, parallel }) => [relation.id, ...parallel.map(({ id }) => id)])),
    ...around.flatMap(([, { neighborhood }]) => neighborhood?.relations.map(({ id }) => id) ?? []),
  ];
  return [...new Set(ids)];
}

function allPaths(ties: Ties | undefined): readonly PathAnswer[] {
  return [ties?.certain, ties?.possible, ties?.ever].flatMap((answer) => answer?.nodes ?? []);
}

/** Puts the answers together. `held` and `before` are undefined where there is no day. */
export function assemblePicture(
  state: ExplorerState,
  parts: PictureParts,
  details: ReadonlyMap<string, RelationAnswer>,
  held: Held | undefined,
  before: Held | undefined,
): Picture {
  const { ties, around } = parts;
  const entities = new Map<string, PictureEntity>();
  const relations = new Map(relationIds(parts).flatMap((id) => {
    const relation = details.get(id);
    return relation === undefined ? [] : [[id, { ...relation, life: lifeOf(id, held), fresh: isFresh(id, held, before) }] as const];
  }));
  const groups: { around: string | undefined; entities: string[] }[] = [];
  const crowded: string[] = [];

  const addGroup = (center: string | undefined, members: readonly EntityAnswer[]): void => {
    const added = members.filter(({ id }) => !entities.has(id));
    for (const { __typename, id, name, description } of added) entities.set(id, { id, name, description, type: __typename.toUpperCase() });
    groups.push({ around: center, entities: [...new Set(added.map(({ id }) => id))] });
  };

  const listed = ties === undefined ? [] : listPaths(ties);
  if (ties !== undefined) {
    const ends = [ties.from, ties.to].filter((end) => end !== null);
    addGroup(undefined, [...ends, ...allPaths(ties).flatMap((path) => path.entities)]);
  }
  for (const [id, { neighborhood }] of around) {
    if (neighborhood === null) continue;
    addGroup(id, neighborhood.entities.map(({ entity }) => entity));
    if (!neighborhood.complete) crowded.push(id);
  }
  const decisive = ties === undefined ? undefined : (ties.certain ?? ties.ever);
  return {
    entities,
    relations,
    groups,
    paths: listed,
    everPaths: ties?.ever.nodes.map((path) => toPath(path, 'HELD')) ?? [],
    verdict: decisive === undefined ? undefined : verdictOf(decisive, listed.length),
    otherTimes: ties === undefined || state.day === undefined ? 0 : otherPaths(ties.ever, listed),
    fresh: [...relations.values()].filter(({ fresh }) => fresh).length,
    gone: [...relations.keys()].filter((id) => held !== undefined && before?.certain.has(id) === true && !held.certain.has(id)).length,
    crowded,
  };
}

/** The lines between pairs of entities: the relations of each pair, whichever way round. */
export function relationsByPair(relations: Iterable<PictureRelation>): ReadonlyMap<string, readonly PictureRelation[]> {
  const pairs = new Map<string, PictureRelation[]>();
  for (const relation of relations) {
    const key = pairKey(relation.from.id, relation.to.id);
    const known = pairs.get(key);
    if (known === undefined) pairs.set(key, [relation]);
    else known.push(relation);
  }
  return pairs;
}

function lifeOf(id: string, held: Held | undefined): Life {
  if (held === undefined || held.certain.has(id)) return 'HELD';
  return held.possible.has(id) ? 'POSSIBLE' : 'AWAY';
}

function isFresh(id: string, held: Held | undefined, before: Held | undefined): boolean {
  return held !== undefined && before !== undefined && held.certain.has(id) && !before.certain.has(id);
}

/** What must hold comes first; what only may, behind it. Without a day, everything. */
function listPaths({ ever, certain, possible }: Ties): readonly PicturePath[] {
  if (certain === undefined) return ever.nodes.map((path) => toPath(path, 'HELD'));
  const sure = new Set(certain.nodes.map(entitiesKey));
  const onlyPossible = (possible?.nodes ?? []).filter((path) => !sure.has(entitiesKey(path)));
  return [...certain.nodes.map((path) => toPath(path, 'HELD')), ...onlyPossible.map((path) => toPath(path, 'POSSIBLE'))];
}

function toPath({ entities, steps, narrative, common }: PathAnswer, life: PicturePath['life']): PicturePath {
  return {
    entities: entities.map(({ id }) => id),
    steps: steps.map(({ relation, parallel }) => [relation.id, ...parallel.map(({ id }) => id)]),
    narrative: narrative.text,
    life,
    common,
  };
}

function entitiesKey({ entities }: PathAnswer): string {
  return entities.map(({ id }) => id).join(' ');
}

function otherPaths(ever: PathsAnswer, listed: readonly PicturePath[]): number {
  const known = new Set(listed.map(({ entities }) => entities.join(' ')));
  return ever.nodes.filter((path) => !known.has(entitiesKey(path))).length;
}

function verdictOf({ complete, truncatedBy }: PathsAnswer, found: number): Verdict {
  if (found > 0) return complete || truncatedBy === 'LENGTH' ? 'FOUND' : 'FOUND_SOME';
  if (complete) return 'NOTHING';
  return truncatedBy === 'LENGTH' ? 'NOT_WITHIN' : 'GAVE_UP';
}
