import type { ReachAnswer } from '../answers/reach-answer.js';
import { countText } from './count-text.js';
import type { Page } from './page.js';
import { pathNotes } from './path-notes.js';
import { hanging, wrap } from './wrap.js';

/** The entities that can be reached, nearest first, each with one path to it in a sentence. */
export function reachPage({ from, edges, totalCount, complete, relationsExpanded }: ReachAnswer, scope: string, page: Page): readonly string[] {
  const of = scope === '' ? '' : `, ${scope}`;
  if (edges.length === 0 && complete) return wrap(`Nothing known is within reach of ${from.name}${of}.`, page.width);
  const shown = edges.length < totalCount ? `, the first ${edges.length} of them here` : '';
  return [
    ...wrap(`${countText(totalCount, 'entity', 'entities')} within reach of ${from.name}${of}${shown}.`, page.width).map((line) => page.paint('faint', line)),
    ...edges.flatMap(({ node, distance, path }, index) => [
      ...(edges[index - 1]?.distance === distance ? [] : ['', page.paint('heading', `${countText(distance, 'relation')} away`)]),
      ...hanging(node.name, page.width, '  ', '  ').map((line) => page.paint('title', line)),
      ...[path.narrative.text, ...pathNotes(path)].flatMap((text) => hanging(text, page.width, '    ', '    ')).map((line) => page.paint('faint', line)),
    ]),
    ...(complete ? [] : ['', page.paint('doubtful', `There may be more: gave up after ${countText(relationsExpanded, 'relation')}.`)]),
  ];
}
