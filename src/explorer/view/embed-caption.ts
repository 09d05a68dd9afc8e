import { chosenPath } from '../scene/chosen-path.js';
import { dateWords } from '../words/date-words.js';
import { STRINGS } from '../words/strings.js';
import type { App } from './app.js';
import { type VNode, h } from './h.js';
import { nameText } from './pieces.js';
import { narrativeText } from './path-title.js';
import { problemView } from './problem-view.js';

const { paths } = STRINGS;

/** What an embedded picture shows, in a line or two above it. */
export function embedCaption(app: App): VNode {
  const { state, picture } = app;
  const name = (id: string | undefined): VNode => nameText(picture?.entities.get(id ?? '')?.name ?? '');
  const path = picture && chosenPath(state, picture);
  return h('main', { class: 'caption', id: 'answer', key: 'caption', tabindex: '-1' },
    problemView(app),
    h('h1', {}, state.to === undefined ? name(state.from) : paths.heading(name(state.from), name(state.to)),
      h('span', { class: 'quiet' }, `, ${state.day === undefined ? paths.whenever : paths.asOf(dateWords(state.day))}`)),
    picture !== undefined && path !== undefined && h('p', {}, narrativeText(path, picture)));
}
