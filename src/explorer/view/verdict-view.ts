import type { Picture } from '../data/picture.js';
import { showPlans, wishFor } from '../state/ask.js';
import { type ExplorerState, PATH_LENGTHS } from '../state/explorer-state.js';
import { asKnownOn, lookAt } from '../state/time.js';
import { dateWords } from '../words/date-words.js';
import { STRINGS } from '../words/strings.js';
import type { App } from './app.js';
import { type Child, type VNode, h } from './h.js';
import { glyph } from './glyph.js';
import { type WayOut, waysOut } from './pieces.js';

const { verdicts } = STRINGS;

/** Where there is no path: whether nothing is known or the search gave up, which are different answers, and what to try. */
export function verdictView(app: App, picture: Picture, name: (id: string | undefined) => VNode): Child {
  const { state } = app;
  const [from, to] = [name(state.from), name(state.to)];
  const { verdict, paths } = picture;
  if (verdict === undefined) return false;
  if (paths.length > 0) return paths.every(({ life }) => life === 'POSSIBLE') && h('p', { class: 'verdict is-possible', role: 'status' }, verdicts.possibleOnly);
  if (verdict === 'GAVE_UP') {
    return h('div', { class: 'verdict is-gave-up', role: 'status', 'data-verdict': verdict },
      h('h2', {}, glyph('clock'), verdicts.GAVE_UP.heading),
      h('p', {}, verdicts.GAVE_UP.text),
      waysOut(verdicts.NOTHING.try, easier(app)));
  }
  const isWithin = verdict === 'NOT_WITHIN';
  return h('div', { class: 'verdict is-nothing', role: 'status', 'data-verdict': verdict },
    h('h2', {}, glyph('nothing'), h('span', {}, isWithin ? verdicts.NOT_WITHIN.heading(from, to) : verdicts.NOTHING.heading(from, to))),
    h('p', {}, explanation(state, isWithin)),
    waysOut(verdicts.NOTHING.try, wider(app, picture)));
}

function explanation({ wishes, day }: ExplorerState, isWithin: boolean): string {
  if (isWithin) return verdicts.NOT_WITHIN.text(wishes.maxLength);
  return day === undefined ? verdicts.NOTHING.whenever : verdicts.NOTHING.onDay(dateWords(day));
}

/** To see more: other times, longer paths, other ties. */
function wider({ state, update }: App, { otherTimes, everPaths, relations, verdict }: Picture): readonly WayOut[] {
  const { wishes, day } = state;
  // By then all of the best path had begun.
  const bestDay = everPaths[0]?.steps.map(([id]) => relations.get(id ?? '')?.time.mayStart).filter(isDay).toSorted().at(-1);
  const longer = Math.min(PATH_LENGTHS.max, wishes.maxLength + 2);
  const ways: WayOut[] = [];
  const add = (text: string, transition: (current: ExplorerState) => ExplorerState): unknown => ways.push({ text, go: () => update(transition) });
  if (day !== undefined && bestDay !== undefined && bestDay !== day) add(verdicts.tryDay(dateWords(bestDay)), (current) => lookAt(current, bestDay));
  if (otherTimes > 0) add(verdicts.tryAnyTime(otherTimes), (current) => lookAt(current, undefined));
  if (verdict === 'NOT_WITHIN' && longer > wishes.maxLength) add(verdicts.tryLonger(longer), (current) => wishFor(current, { maxLength: longer }));
  if (wishes.types.length > 0) add(verdicts.tryAllTypes, (current) => wishFor(current, { types: [] }));
  if (wishes.together !== 'ANY') add(verdicts.tryTogether, (current) => wishFor(current, { together: 'ANY' }));
  if (state.knownAt !== undefined) add(verdicts.tryKnown, (current) => asKnownOn(current, undefined));
  if (!state.plans) add(verdicts.tryPlans, (current) => showPlans(current, true));
  return ways;
}

function isDay(day: string | null | undefined): day is string {
  return day !== null && day !== undefined;
}

/** To ask for less, so that the search gets through. */
function easier({ state, update }: App): readonly WayOut[] {
  const { wishes } = state;
  const shorter = wishes.maxLength - 1;
  return [
    ...(shorter >= 2 ? [{ text: verdicts.tryShorter(shorter), go: () => update((current) => wishFor(current, { maxLength: shorter })) }] : []),
    ...(wishes.types.length === 0 ? [{ text: verdicts.tryTypes, go: () => update((current) => wishFor(current, { types: ['HOLDS_OFFICE', 'MEMBER_OF', 'PART_OF'] })) }] : []),
  ];
}
