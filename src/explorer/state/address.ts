import { type Camera, type ExplorerState, INITIAL_STATE, type PathOrder, type Pin, type Selection, type Together, pairKey } from './explorer-state.js';
import { askBetween, askAbout, choosePath, showPlans, wishFor } from './ask.js';
import { isDayText } from './day-text.js';
import { dismiss, expand, lookFrom, pin } from './shape.js';

const ENTITY_ID = /^[a-z]+:[A-Za-z0-9-]+$/;
const RELATION_ID = /^r:[A-Za-z0-9-]+$/;
const TYPE = /^[A-Z][A-Z0-9_]*$/;
const KINDS = { '@': 'entity', '!': 'relation', '*': 'pair' } as const;
const TOGETHER: Readonly<Record<string, Together>> = { same: 'CONCURRENT', order: 'ORDERED' };

/** The query part of the address that holds a state, without `?`. Short names, so that a link can be sent and read. */
export function toAddress(state: ExplorerState): string {
  const { wishes, camera, selected } = state;
  const parts: readonly (readonly [name: string, value: string | undefined])[] = [
    ['from', state.from],
    ['to', state.to],
    ['on', state.day],
    ['since', state.since],
    ['known', state.knownAt],
    ['possible', state.possible ? undefined : 'no'],
    ['plans', state.plans ? 'yes' : undefined],
    ['order', wishes.order === 'LENGTH' ? 'length' : undefined],
    ['steps', wishes.maxLength === INITIAL_STATE.wishes.maxLength ? undefined : String(wishes.maxLength)],
    ['time', Object.keys(TOGETHER).find((key) => TOGETHER[key] === wishes.together)],
    ['along', joined(wishes.types)],
    ['path', state.path === 0 ? undefined : String(state.path + 1)],
    ['with', joined(state.expanded)],
    ['without', joined(state.dismissed)],
    ['pin', joined(state.pinned.map(({ id, x, y }) => `${id}~${x}~${y}`))],
    ['fade', joined(state.faded)],
    ['apart', joined(state.opened)],
    ['see', selected === undefined ? undefined : mark(selected.kind) + selected.id],
    ['as', state.shown === 'list' ? 'list' : undefined],
    ['look', camera === undefined ? undefined : `${camera.x}~${camera.y}~${camera.ratio}`],
  ];
  const query = parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',')}`]));
  return [...query, ...(state.embed ? ['embed'] : [])].join('&');
}

/** The state that an address holds. What cannot be read, in a link that was cut or edited, is left out. */
export function fromAddress(query: string): ExplorerState {
  const params = new URLSearchParams(query);
  const value = (name: string, test: (text: string) => boolean): string | undefined => {
    const text = params.get(name);
    return text !== null && test(text) ? text : undefined;
  };
  const list = (name: string, test: (text: string) => boolean): readonly string[] => [...new Set((params.get(name) ?? '').split(',').filter(test))];
  const isEntity = (text: string): boolean => ENTITY_ID.test(text);

  let state: ExplorerState = { ...INITIAL_STATE, embed: params.has('embed') };
  const [from, to] = [value('from', isEntity), value('to', isEntity)];
  if (from !== undefined) state = to === undefined ? askAbout(state, from) : askBetween(state, from, to);
  const day = value('on', isDayText);
  state = {
    ...state,
    day,
    since: day === undefined ? undefined : value('since', isDayText),
    knownAt: value('known', isDayText),
    possible: params.get('possible') !== 'no',
    faded: list('fade', (text) => TYPE.test(text)),
    opened: list('apart', isPair),
    shown: params.get('as') === 'list' ? 'list' : 'graph',
  };
  state = showPlans(state, params.get('plans') === 'yes');
  const order: PathOrder = params.get('order') === 'length' ? 'LENGTH' : 'INFORMATIVE';
  state = wishFor(state, {
    order,
    maxLength: Number(value('steps', (text) => /^\d{1,2}$/.test(text)) ?? INITIAL_STATE.wishes.maxLength),
    together: TOGETHER[params.get('time') ?? ''] ?? 'ANY',
    types: list('along', (text) => TYPE.test(text)),
  });
  state = choosePath(state, Number(value('path', (text) => /^[1-9]\d{0,3}$/.test(text)) ?? 1) - 1);
  for (const id of list('with', isEntity)) state = expand(state, id);
  for (const id of list('without', isEntity)) state = dismiss(state, id);
  for (const place of list('pin', () => true).flatMap(readPin)) state = pin(state, place.id, place.x, place.y);
  return lookFrom({ ...state, selected: readSelection(params.get('see') ?? '') }, readCamera(params.get('look') ?? ''));
}

function joined(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : items.join(',');
}

function mark(kind: Selection['kind']): string {
  return { entity: '@', relation: '!', pair: '*' }[kind];
}

function isPair(text: string): boolean {
  const [a = '', b = '', ...more] = text.split('~');
  return ENTITY_ID.test(a) && ENTITY_ID.test(b) && more.length === 0 && pairKey(a, b) === text;
}

function readSelection(text: string): Selection | undefined {
  const [sign = '', id] = [text.slice(0, 1), text.slice(1)];
  const kind = sign === '@' || sign === '!' || sign === '*' ? KINDS[sign] : undefined;
  if (kind === undefined) return undefined;
  const isId = kind === 'pair' ? isPair(id) : (kind === 'entity' ? ENTITY_ID : RELATION_ID).test(id);
  return isId ? { kind, id } : undefined;
}

function readPin(text: string): readonly Pin[] {
  const [id = '', x, y] = text.split('~');
  return ENTITY_ID.test(id) && isWhole(x) && isWhole(y) ? [{ id, x: Number(x), y: Number(y) }] : [];
}

function isWhole(text: string | undefined): text is string {
  return text !== undefined && /^-?\d{1,5}$/.test(text);
}

function readCamera(text: string): Camera | undefined {
  const [x, y, ratio] = text.split('~').map((part) => (/^-?\d+(?:\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  if (x === undefined || y === undefined || ratio === undefined) return undefined;
  return [x, y, ratio].every(Number.isFinite) ? { x, y, ratio } : undefined;
}
