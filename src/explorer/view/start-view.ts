import type { EntityAnswer, WelcomeAnswer } from '../data/answers.js';
import { WELCOME } from '../data/requests.js';
import { askAbout, askBetween } from '../state/ask.js';
import { STRINGS } from '../words/strings.js';
import { entityTypeWords } from '../words/type-words.js';
import type { App } from './app.js';
import { type VNode, h } from './h.js';
import { button, nameText, typeIcon } from './pieces.js';
import { searchBox } from './search-box.js';

const { start } = STRINGS;
type Counted = WelcomeAnswer['countries']['nodes'][number];

/** The empty stage: one search box and a few starting points, which come from the dataset that is served. */
export function startView(app: App): VNode {
  const remote = app.read(WELCOME);
  return h('main', { class: 'start', id: 'answer', key: 'start', tabindex: '-1' },
    h('h1', {}, start.heading),
    h('p', { class: 'lead' }, start.lead),
    searchBox(app, 'from'),
    remote.status === 'ready' && startingPoints(app, remote.answer),
    remote.status === 'loading' && h('p', { class: 'quiet', role: 'status' }, STRINGS.status.loading),
  );
}

function startingPoints({ update }: App, { dataset, countries, organizations, leaders }: WelcomeAnswer): VNode {
  const [manyTied, fewTied] = [mostTied(countries.nodes), leastTied(countries.nodes)];
  const [organization] = mostTied(organizations.nodes);
  const [leader] = mostTied(leaders.nodes);
  const pairs = [[fewTied[0], manyTied[1]], [manyTied[0], manyTied[1]], [leader, organization], [fewTied[1], manyTied[0]]]
    .flatMap(([from, to]): readonly (readonly [EntityAnswer, EntityAnswer])[] => (from === undefined || to === undefined || from.id === to.id ? [] : [[from, to]]));
  const entities = [...manyTied.slice(0, 2), ...mostTied(organizations.nodes).slice(0, 2), ...mostTied(leaders.nodes).slice(0, 3)];
  return h('div', { class: 'starting-points' },
    pairs.length > 0 && h('section', {},
      h('h2', {}, start.questions),
      h('ul', { class: 'questions' }, pairs.map(([from, to]) => h('li', { key: `${from.id} ${to.id}` },
        button(() => update((state) => askBetween(state, from.id, to.id)), { class: 'question' }, typeIcon(typeOf(from)), h('span', {}, start.question(nameText(from.name), nameText(to.name))), typeIcon(typeOf(to))))))),
    entities.length > 0 && h('section', {},
      h('h2', {}, start.entities),
      h('ul', { class: 'chips' }, entities.map((entity) => h('li', { key: entity.id },
        button(() => update((state) => askAbout(state, entity.id)), { class: 'chip' },
          typeIcon(typeOf(entity)),
          nameText(entity.name),
          h('span', { class: 'chip-note' }, `${entityTypeWords(typeOf(entity))} · ${start.relations(entity.relations.totalCount)}`)))))),
    h('footer', { class: 'dataset' },
      h('p', {}, start.dataset(dataset.name, dataset.entityCount, dataset.relationCount, dataset.sources.length), ' ', start.license(dataset.license)),
      h('p', {}, dataset.description)),
  );
}

function typeOf({ __typename }: EntityAnswer): string {
  return __typename.toUpperCase();
}

function mostTied(entities: readonly Counted[]): readonly Counted[] {
  return entities.filter(({ relations }) => relations.totalCount > 0).toSorted((a, b) => b.relations.totalCount - a.relations.totalCount || (a.id < b.id ? -1 : 1));
}

/** Those with few relations make the better questions: nobody knows the answer. The last of the alphabet first, and not only ever the same. */
function leastTied(entities: readonly Counted[]): readonly Counted[] {
  return mostTied(entities).toReversed().filter(({ relations }, index, all) => relations.totalCount === all[0]?.relations.totalCount);
}
