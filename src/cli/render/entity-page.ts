import type { EntityAnswer } from '../answers/entity-answer.js';
import type { RelationAnswer } from '../answers/relation-answer.js';
import { countText } from './count-text.js';
import { dateText } from './date-text.js';
import { Footnotes } from './footnotes.js';
import type { Page } from './page.js';
import { type RelationGroup, groupRelations } from './relation-groups.js';
import { caveats, plainWords, qualifiersText, readFrom, valuesText, whenText } from './relation-text.js';
import { type Cell, table } from './table.js';
import { hanging, wrap } from './wrap.js';

/** An entity for people: what it is, then its relations by type, then the evidence. `scope` says in words what was asked. */
export function entityPage(entity: EntityAnswer, scope: string, page: Page): readonly string[] {
  const footnotes = new Footnotes();
  return [
    ...wrap(entity.name, page.width).map((line) => page.paint('title', line)),
    ...wrap([entity.id, kindText(entity)].filter((part) => part !== '').join(' · '), page.width).map((line) => page.paint('faint', line)),
    ...wrap(entity.description, page.width),
    ...particulars(entity, page),
    ...groupRelations(entity.id, entity.relations).flatMap((group) => [
      '',
      ...wrap(heading(group), page.width).map((line) => page.paint('heading', line)),
      ...table(group.relations.map((relation) => row(entity.id, relation, group, footnotes)), page),
    ]),
    '',
    ...wrap(closing(entity, scope), page.width).map((line) => page.paint('faint', line)),
    ...footnotes.lines(page),
  ];
}

function kindText({ kind, series }: EntityAnswer): string {
  return [...(series === true ? ['series of events'] : []), ...(kind === undefined ? [] : [plainWords(kind)])].join(', ');
}

function particulars(entity: EntityAnswer, page: Page): readonly string[] {
  const { time, published, publisher, language, supports } = entity;
  const entries: readonly (readonly [string, string])[] = [
    ['Also called', entity.aliases.join(' · ')],
    ['Identifiers', entity.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(' · ')],
    ['When', time === undefined || time === null ? '' : whenText(time)],
    ['Published', [...(published === undefined ? [] : [dateText(published)]), ...(publisher === undefined || publisher === null ? [] : [`by ${publisher.name}`])].join(' ')],
    ['Language', language ?? ''],
    ['Evidence for', supports === undefined ? '' : countText(supports.totalCount, 'relation')],
  ];
  const given = entries.filter(([, text]) => text !== '');
  return given.length === 0 ? [] : ['', ...given.flatMap(([name, text]) => hanging(text, page.width, `${name}  `.padEnd(14)))];
}

function heading({ label, circumstances }: RelationGroup): string {
  return circumstances === '' ? label : `${label} · ${circumstances}`;
}

function row(id: string, relation: RelationAnswer, { circumstances }: RelationGroup, footnotes: Footnotes): readonly Cell[] {
  return [
    { text: readFrom(relation, id).other.name },
    { text: circumstances === '' ? qualifiersText(relation) : valuesText(relation) },
    { text: whenText(relation.time) + footnotes.dateMark(relation), role: 'faint' },
    { text: caveats(relation).join(', '), role: 'doubtful' },
    { text: footnotes.marks(relation), role: 'faint' },
  ];
}

function closing({ relations, elsewhere }: EntityAnswer, scope: string): string {
  const known = relations.length === 0 ? 'Nothing known' : countText(relations.length, 'relation');
  const seen = `${known}${scope === '' ? '' : `, ${scope}`}.`;
  if (elsewhere === 0) return seen;
  return `${seen} ${countText(elsewhere, 'more relation')} outside of this: --modality all adds what was only planned, expected or proposed, --possible what may hold.`;
}
