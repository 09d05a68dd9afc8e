import type { PathSelect } from '../../graph/view.js';
import type { PathsAnswer, StepAnswer } from '../answers/path-answer.js';
import type { NamedAnswer, RelationAnswer } from '../answers/relation-answer.js';
import { countText } from './count-text.js';
import { Footnotes } from './footnotes.js';
import type { Page } from './page.js';
import { pathNotes } from './path-notes.js';
import { caveats, qualifiersText, readFrom, whenText } from './relation-text.js';
import { hanging, wrap } from './wrap.js';

/** What was asked, in words. */
export interface Asked {
  readonly scope: string;
  /** In relations. */
  readonly maxLength: number;
  readonly select: PathSelect;
  readonly order: 'LENGTH' | 'INFORMATIVE';
}

/** The paths, step by step, with the evidence below; or why there is none. */
export function pathPage(answer: PathsAnswer, asked: Asked, page: Page): readonly string[] {
  const [first] = answer.nodes;
  if (first === undefined) return wrap(nothing(answer, asked), page.width);
  const footnotes = new Footnotes();
  return [
    ...wrap(summary(answer, asked), page.width).map((line) => page.paint('faint', line)),
    ...answer.nodes.flatMap((path) => [
      '',
      ...pathNotes(path).map((line) => page.paint('faint', line)),
      ...stop(path.entities[0] ?? answer.from, page),
      ...path.steps.flatMap((step) => [...stepLines(step, footnotes, page), ...stop(step.to, page)]),
    ]),
    ...incomplete(answer, page),
    ...footnotes.lines(page),
  ];
}

function summary({ totalCount, nodes }: PathsAnswer, { scope, select, order }: Asked): string {
  const lengths = nodes.map(({ length }) => length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  if (longest === 0) return 'Both are the same entity.';
  const shown = nodes.length < totalCount ? `, the first ${nodes.length} of them here` : '';
  const of = shortest === longest ? countText(longest, 'relation') : `${shortest} to ${countText(longest, 'relation')}`;
  const how = kindOfPath(select, order);
  const found = totalCount === 1 ? `The ${how}path has` : `${countText(totalCount, `${how}path`)}${shown}, ${shortest === longest ? 'each ' : ''}of`;
  return `${found} ${of}${scope === '' ? '' : `, ${scope}`}.`;
}

function kindOfPath(select: PathSelect, order: Asked['order']): string {
  if (order === 'INFORMATIVE') return 'most telling ';
  if (select === 'FOREMOST') return 'foremost ';
  return select === 'ANY_SHORTEST' || select === 'ALL_SHORTEST' ? 'shortest ' : '';
}

/** "There is none", "none so near" and "gave up" are different answers. */
function nothing({ from, to, complete, truncatedBy, depthReached, relationsExpanded }: PathsAnswer, { scope, maxLength }: Asked): string {
  const ends = `${from.name} with ${to.name}${scope === '' ? '' : `, ${scope}`}`;
  const wider = 'More is seen with --modality all (planned, expected, proposed) and --possible.';
  if (complete) return `Nothing known connects ${ends}. ${wider}`;
  if (truncatedBy === 'LENGTH') {
    return `Nothing known within ${countText(maxLength, 'relation')} connects ${ends}. --max-length looks further. ${wider}`;
  }
  return `Gave up after looking at ${countText(relationsExpanded, 'relation')}, up to ${depthReached} away: there may be a path that connects ${ends}. Narrow the search with --types, --at or --max-length.`;
}

function stop(entity: NamedAnswer, page: Page): readonly string[] {
  return wrap(entity.name, page.width).map((line) => page.paint('title', line));
}

function stepLines({ from, relation, parallel }: StepAnswer, footnotes: Footnotes, page: Page): readonly string[] {
  return [relation, ...parallel].flatMap((one) => relationLines(one, from.id, footnotes, page));
}

function relationLines(relation: RelationAnswer, from: string, footnotes: Footnotes, page: Page): readonly string[] {
  const qualifiers = qualifiersText(relation);
  const label = readFrom(relation, from).label + (qualifiers === '' ? '' : ` (${qualifiers})`);
  const parts = [label, whenText(relation.time) + footnotes.dateMark(relation), ...caveats(relation)];
  const bar = page.paint('faint', '  │ ');
  return [
    ...hanging(`${parts.join(' · ')} ${footnotes.marks(relation)}`, page.width, bar, bar),
    ...hanging(relation.summary, page.width, '  │ ', '  │ ').map((line) => page.paint('faint', line)),
  ];
}

function incomplete({ complete, truncatedBy, relationsExpanded }: PathsAnswer, page: Page): readonly string[] {
  if (complete || truncatedBy === 'LENGTH') return [];
  const why = truncatedBy === 'PATHS' ? 'there are more paths than are counted' : `gave up after ${countText(relationsExpanded, 'relation')}`;
  return ['', page.paint('doubtful', `There may be more: ${why}.`)];
}
