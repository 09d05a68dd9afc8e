import type { Picture, PicturePath } from '../data/picture.js';
import { choosePath } from '../state/ask.js';
import { chosenPathIndex } from '../scene/chosen-path.js';
import { lookAt } from '../state/time.js';
import { dateWords } from '../words/date-words.js';
import { STRINGS } from '../words/strings.js';
import type { App } from './app.js';
import { type Child, type VNode, h } from './h.js';
import { pathOptions } from './path-options.js';
import { button, nameText } from './pieces.js';
import { narrativeText, pathTitle } from './path-title.js';
import { verdictView } from './verdict-view.js';

const { paths } = STRINGS;

/** The ways in which two are tied: one line each, best first. Choosing one lights it up. */
export function pathsPanel(app: App, picture: Picture): VNode {
  const { state, update } = app;
  const name = (id: string | undefined): VNode => nameText(picture.entities.get(id ?? '')?.name ?? id ?? '');
  const chosen = chosenPathIndex(state, picture);
  return h('section', { class: 'paths', key: 'paths', 'aria-labelledby': 'paths-heading' },
    h('h1', { id: 'paths-heading' }, paths.heading(name(state.from), name(state.to))),
    h('p', { class: 'scope' }, [
      state.day === undefined ? paths.whenever : paths.asOf(dateWords(state.day)),
      ...(state.knownAt === undefined ? [] : [paths.knownOn(dateWords(state.knownAt))]),
      ...(picture.paths.length > 0 ? [paths.count(picture.paths.length)] : []),
    ].join(' · ')),
    pathOptions(app, picture),
    verdictView(app, picture, name),
    picture.paths.length > 0 && h('ol', { class: 'path-list' }, picture.paths.map((path, index) => pathItem(app, picture, path, index, index === chosen))),
    picture.verdict === 'FOUND_SOME' && h('p', { class: 'quiet' }, paths.more),
    picture.otherTimes > 0 && picture.paths.length > 0 && h('p', { class: 'quiet' }, paths.otherTimes(picture.otherTimes), ' ', button(() => update((current) => lookAt(current, undefined)), { class: 'link' }, paths.anyTime)),
  );
}

function pathItem({ update, actions }: App, picture: Picture, path: PicturePath, index: number, isChosen: boolean): VNode {
  const { length } = path.steps;
  return h('li', { class: isChosen ? 'path is-chosen' : 'path', key: path.entities.join(' ') },
    button(() => update((state) => choosePath(state, index)), { class: 'path-choose', pressed: isChosen },
      pathTitle(path, picture),
      h('span', { class: 'path-narrative' }, narrativeText(path, picture)),
      h('span', { class: 'path-facts' },
        h('span', {}, paths.steps(length)),
        path.life === 'POSSIBLE' && h('span', { class: 'badge possible' }, paths.possible),
        commonTime(path))),
    isChosen && pathSteps(path, picture, (id) => {
      update((state) => ({ ...state, selected: { kind: 'relation', id } }));
      actions.focus('#panel');
    }));
}

function commonTime({ common }: PicturePath): Child {
  if (common === null) return false;
  const [from, to] = [common.from, common.to].map((day) => (day === null ? null : dateWords(day)));
  return h('span', {}, paths.common(from ?? null, to ?? null));
}

/** The relations of the chosen path, each a way into its evidence. */
function pathSteps({ steps }: PicturePath, picture: Picture, onEvidence: (id: string) => void): VNode {
  const item = (id: string): VNode | undefined => {
    const relation = picture.relations.get(id);
    return relation && h('li', { key: id }, button(() => onEvidence(id), { class: `step modality-${relation.modality}` },
      h('span', { class: 'step-summary', dir: 'auto' }, relation.summary),
      h('span', { class: 'step-evidence' }, STRINGS.panel.evidence)));
  };
  return h('ol', { class: 'path-steps' }, steps.map(([first = '', ...parallel]) => [
    item(first),
    parallel.length > 0 && h('li', { key: `more-${first}` }, h('details', { class: 'parallel' },
      h('summary', {}, paths.parallel(parallel.length)),
      h('ol', {}, parallel.map(item)))),
  ]));
}
