import type { TimelineAnswer } from '../answers/timeline-answer.js';
import { countText } from './count-text.js';
import { dateText } from './date-text.js';
import { Footnotes } from './footnotes.js';
import type { Page } from './page.js';
import { caveats, plainWords } from './relation-text.js';
import { type Cell, table } from './table.js';
import { wrap } from './wrap.js';

/** What happened to an entity, a line each, with the evidence below. `scope` says in words what was asked. */
export function timelinePage({ entity, changes }: TimelineAnswer, scope: string, page: Page): readonly string[] {
  const footnotes = new Footnotes();
  return [
    ...wrap(entity.name, page.width).map((line) => page.paint('title', line)),
    ...wrap(summary(changes.length, scope), page.width).map((line) => page.paint('faint', line)),
    ...(changes.length === 0 ? [] : ['']),
    ...table(withoutRepeats(changes.map((change) => row(change, footnotes))), page),
    ...footnotes.lines(page),
  ];
}

function summary(count: number, scope: string): string {
  const known = count === 0 ? 'Nothing known' : countText(count, 'change');
  return `${known}${scope === '' ? '' : `, ${scope}`}.`;
}

function row({ kind, date, relation }: TimelineAnswer['changes'][number], footnotes: Footnotes): readonly [Cell, ...Cell[]] {
  return [
    { text: dateText(date) + footnotes.dateMark(relation), role: 'heading' },
    { text: plainWords(kind), role: 'faint' },
    { text: relation.summary },
    { text: caveats(relation).join(', '), role: 'doubtful' },
    { text: footnotes.marks(relation), role: 'faint' },
  ];
}

/** A date stands once, at the first of the changes that share it. */
function withoutRepeats(rows: readonly (readonly [Cell, ...Cell[]])[]): readonly (readonly Cell[])[] {
  return rows.map(([date, ...rest], index) => [{ ...date, text: date.text === rows[index - 1]?.[0].text ? '' : date.text }, ...rest]);
}
