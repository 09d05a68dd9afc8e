import type { StatsAnswer } from '../answers/stats-answer.js';
import { countText } from './count-text.js';
import { dateText } from './date-text.js';
import type { Page } from './page.js';
import { plainWords } from './relation-text.js';
import { table } from './table.js';
import { hanging, wrap } from './wrap.js';

/** What a dataset holds, for people. */
export function statsPage(stats: StatsAnswer, page: Page): readonly string[] {
  const counts = (title: string, rows: StatsAnswer['entitiesByType']): readonly string[] => [
    '',
    page.paint('heading', title),
    ...table(rows.filter(({ count }) => count > 0).map(({ type, count }) => [{ text: plainWords(type) }, { text: String(count), align: 'right' }]), page),
  ];
  return [
    page.paint('title', stats.name),
    ...wrap(stats.description, page.width),
    '',
    ...hanging(stats.license, page.width, 'Licence  '),
    ...hanging(stats.version, page.width, 'Version  '),
    ...counts(countText(stats.entityCount, 'entity', 'entities'), stats.entitiesByType),
    ...counts(countText(stats.relationCount, 'relation'), stats.relationsByType),
    '',
    page.paint('heading', `${countText(stats.evidenceCount, 'piece', 'pieces')} of evidence in ${countText(stats.sources.length, 'source')}`),
    ...table(stats.sources.map(({ id, name, published }) => [{ text: dateText(published) }, { text: name }, { text: id, role: 'faint' }]), page),
  ];
}
