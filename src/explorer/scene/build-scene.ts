import { type Picture, type PictureEntity, type PictureRelation, relationsByPair } from '../data/picture.js';
import type { ExplorerState } from '../state/explorer-state.js';
import { chosenPath } from './chosen-path.js';
import { leadingFamily } from './relation-families.js';
import type { Emphasis, Scene, SceneEntity, SceneLine, Stroke } from './scene.js';

const END_SIZE = 17;
const LEAST_SIZE = 9;
const MOST_SIZE = 14;
const CURVATURE_STEP = 0.16;
/** However many relations a pair has, they stay within this. */
const MOST_CURVATURE = 1.1;

/** What lights up: the relations and entities of the chosen path. Undefined: no path was asked for, or there is none. */
interface Lit {
  readonly relations: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
}

/** How much each relation stands out. */
type Emphases = (relation: PictureRelation) => Emphasis;

/** Draws up the scene for a picture as the reader has shaped it. `countText` words how many relations a line stands for. */
export function buildScene(state: ExplorerState, picture: Picture, countText: (count: number) => string): Scene {
  const shown = shownEntities(state, picture);
  const lit = litPath(state, picture);
  const pairs = relationsByPair([...picture.relations.values()].filter(({ from, to }) => shown.has(from.id) && shown.has(to.id)));
  const emphases: Emphases = (relation) => emphasisOf(state, picture, lit, relation);
  const lines = [...pairs].flatMap(([pair, relations]) => {
    const isOpened = state.opened.includes(pair) && relations.length > 1;
    return isOpened ? openedLines(state, emphases, relations) : [groupedLine(state, emphases, pair, relations, countText)];
  });
  const degrees = new Map<string, number>();
  for (const [pair, { length }] of pairs) for (const id of pair.split('~')) degrees.set(id, (degrees.get(id) ?? 0) + Math.sqrt(length));
  const entities = [...shown.values()].map((entity) => sceneEntity(state, lit, entity, lines, degrees.get(entity.id) ?? 0));
  return { entities, lines };
}

/** All but the dismissed, and but those that were only tied through them. */
function shownEntities(state: ExplorerState, { entities, relations }: Picture): ReadonlyMap<string, PictureEntity> {
  const left = new Map([...entities].filter(([id]) => !state.dismissed.includes(id)));
  if (state.dismissed.length === 0) return left;
  const neighbors = new Map<string, string[]>();
  for (const { from, to } of relations.values()) {
    neighbors.set(from.id, [...(neighbors.get(from.id) ?? []), to.id]);
    neighbors.set(to.id, [...(neighbors.get(to.id) ?? []), from.id]);
  }
  const reached = new Set([state.from, state.to, ...state.pinned.map(({ id }) => id)].filter((id) => id !== undefined && left.has(id)));
  for (const id of reached) for (const other of neighbors.get(id ?? '') ?? []) if (left.has(other)) reached.add(other);
  return new Map([...left].filter(([id]) => reached.has(id)));
}

function litPath(state: ExplorerState, picture: Picture): Lit | undefined {
  const path = chosenPath(state, picture);
  return path === undefined ? undefined : { relations: new Set(path.steps.flat()), entities: new Set(path.entities) };
}

function emphasisOf(state: ExplorerState, { entities }: Picture, lit: Lit | undefined, { id, type, life, from, to }: PictureRelation): Emphasis {
  const isFaded = (end: string): boolean => end !== state.from && end !== state.to && state.faded.includes(entities.get(end)?.type ?? '');
  if (life === 'AWAY' || state.faded.includes(type) || isFaded(from.id) || isFaded(to.id)) return 'FADED';
  if (lit?.relations.has(id) === true) return 'LIT';
  return inFocus(state).some((entity) => entity === from.id || entity === to.id) ? 'PLAIN' : 'QUIET';
}

/** Entities whose own ties come before those among the others: the one looked at, else those whose surroundings were asked for. */
function inFocus({ from, to, expanded, selected }: ExplorerState): readonly (string | undefined)[] {
  if (selected?.kind === 'entity') return [selected.id];
  return to === undefined ? [from, ...expanded] : expanded;
}

function strokeOf({ life, modality }: PictureRelation): Stroke {
  if (modality !== 'ACTUAL') return 'DASHED';
  return life === 'POSSIBLE' ? 'DOTTED' : 'SOLID';
}

function groupedLine(
  state: ExplorerState,
  emphases: Emphases,
  pair: string,
  relations: readonly PictureRelation[],
  countText: (count: number) => string,
): SceneLine {
  const ranked = relations.map((relation) => ({ relation, emphasis: emphases(relation) })).toSorted((a, b) => RANK[a.emphasis] - RANK[b.emphasis]);
  const emphasis = ranked[0]?.emphasis ?? 'FADED';
  const counting = ranked.filter((item) => item.emphasis === emphasis).map((item) => item.relation);
  const [first = relations[0], ...more] = counting;
  const strokes = new Set(counting.map(strokeOf));
  const stroke: Stroke = (['SOLID', 'DOTTED', 'DASHED'] as const).find((candidate) => strokes.has(candidate)) ?? 'SOLID';
  const oneWay = counting.every(({ symmetric, from }) => !symmetric && from.id === first?.from.id);
  return {
    key: pair,
    from: first?.from.id ?? '',
    to: first?.to.id ?? '',
    relations: relations.map(({ id }) => id),
    label: more.length === 0 ? relationWords(first) : countText(counting.length),
    family: leadingFamily(counting.map(({ type }) => type)),
    emphasis,
    stroke,
    width: Math.min(6, 1.6 + Math.log2(counting.length) * 0.8) + (emphasis === 'LIT' ? 1.6 : 0),
    curvature: 0,
    arrow: oneWay,
    isSelected: state.selected !== undefined && (state.selected.id === pair || relations.some(({ id }) => id === state.selected?.id)),
    fresh: counting.some(({ fresh }) => fresh),
  };
}

function openedLines(state: ExplorerState, emphases: Emphases, relations: readonly PictureRelation[]): readonly SceneLine[] {
  const step = Math.min(CURVATURE_STEP, MOST_CURVATURE / Math.max(1, relations.length - 1));
  return relations.map((relation, index) => {
    const emphasis = emphases(relation);
    const isSelected = state.selected?.id === relation.id;
    // Bent alike whichever way the relation runs, so that two of them never lie on each other.
    const bend = (index - (relations.length - 1) / 2) * step * (relation.from.id < relation.to.id ? 1 : -1);
    return {
      key: relation.id,
      from: relation.from.id,
      to: relation.to.id,
      relations: [relation.id],
      label: relations.length <= 6 || isSelected ? relationWords(relation) : '',
      family: leadingFamily([relation.type]),
      emphasis,
      stroke: strokeOf(relation),
      width: emphasis === 'LIT' ? 2.6 : 1.6,
      curvature: bend,
      arrow: !relation.symmetric,
      isSelected,
      fresh: relation.fresh,
    };
  });
}

const RANK: Readonly<Record<Emphasis, number>> = { LIT: 0, PLAIN: 1, QUIET: 2, FADED: 3 };

/** "belongs to · dialogue partner": the type, and the one qualifier that says which. */
function relationWords(relation: PictureRelation | undefined): string {
  if (relation === undefined) return '';
  const [first] = relation.qualifiers;
  const qualifier = first?.entity?.name ?? first?.value.toLowerCase().replaceAll('_', ' ');
  return qualifier === undefined || qualifier.length > 28 ? relation.label : `${relation.label} · ${qualifier}`;
}

function sceneEntity(state: ExplorerState, lit: Lit | undefined, entity: PictureEntity, lines: readonly SceneLine[], degree: number): SceneEntity {
  const { id, name, type } = entity;
  const isEnd = id === state.from || id === state.to;
  const pin = state.pinned.find((place) => place.id === id);
  const best = lines.filter(({ from, to }) => from === id || to === id).reduce((rank, { emphasis }) => Math.min(rank, RANK[emphasis]), RANK.FADED);
  const byLines = (['LIT', 'PLAIN', 'QUIET', 'FADED'] as const)[best] ?? 'FADED';
  const emphasis = ((): Emphasis => {
    if (isEnd) return 'LIT';
    if (state.faded.includes(type)) return 'FADED';
    if (lit === undefined) return byLines;
    if (lit.entities.has(id)) return 'LIT';
    return byLines === 'FADED' ? 'FADED' : 'QUIET';
  })();
  return {
    id,
    name,
    type,
    emphasis,
    size: isEnd ? END_SIZE : Math.min(MOST_SIZE, LEAST_SIZE + degree * 0.6),
    isEnd,
    isSelected: state.selected?.kind === 'entity' && state.selected.id === id,
    pin: pin === undefined ? undefined : { x: pin.x, y: pin.y },
  };
}
