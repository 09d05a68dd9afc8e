import type { SearchAnswer } from '../answers/search-answer.js';
import type { Page } from './page.js';
import { table } from './table.js';

/** What was found, a line each: the name, what matched where it is not the name, and the id. */
export function searchPage({ totalCount, edges }: SearchAnswer, page: Page): readonly string[] {
  const more = totalCount - edges.length;
  return [
    ...table(
      edges.map(({ node, match, matched }) => [
        { text: node.name, role: 'title' },
        { text: matched === node.name ? '' : matched },
        { text: match === 'FUZZY' ? 'alike' : '', role: 'doubtful' },
        { text: node.id, role: 'faint' },
      ]),
      page,
      0,
    ),
    ...(more > 0 ? ['', page.paint('faint', `${more} more: --limit shows up to 100.`)] : []),
  ];
}
