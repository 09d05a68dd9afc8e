import { dateFromDay } from '../../model/day.js';
import type { EdtfDate } from '../../model/edtf-date.js';
import type { EdtfBound } from '../../model/edtf-interval.js';
import type { RelationTime } from '../../model/relation.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SEASONS = new Map([['21', 'spring'], ['22', 'summer'], ['23', 'autumn'], ['24', 'winter']]);

/** When a relation holds, as a phrase: "on 18 July 2000", "from 5 June 2012 to 7 June 2012", "seen on 3 June 2012". */
export function timePhrase(time: RelationTime): string {
  if (time.kind === 'OBSERVED') return `seen ${listed(time.dates.map(whenPhrase))}`;
  const { start, end } = time.interval;
  if (isDate(start) && isDate(end) && start.text === end.text) return whenPhrase(start);
  const [since, until] = [isDate(start) ? dateText(start) : undefined, isDate(end) ? dateText(end) : undefined];
  if (since !== undefined && until !== undefined) return `from ${since} to ${until}`;
  if (since !== undefined) return end === 'OPEN' ? `since ${since}` : `from ${since}, until when is not known`;
  if (until !== undefined) return `until ${until}${start === 'OPEN' ? '' : ', since when is not known'}`;
  return 'at an unknown time';
}

/** "A", "A and B", "A, B and C" */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

function isDate(bound: EdtfBound): bound is EdtfDate {
  return typeof bound === 'object';
}

function whenPhrase(date: EdtfDate): string {
  return `${date.precision === 'DAY' ? 'on' : 'in'} ${dateText(date)}`;
}

function dateText(date: EdtfDate): string {
  const doubt = date.uncertain ? 'perhaps ' : '';
  return `${doubt}${date.approximate ? 'about ' : ''}${plainDate(date)}`;
}

function plainDate({ text, precision, earliest }: EdtfDate): string {
  const { year, month, day } = dateFromDay(earliest);
  const yearText = year > 0 ? String(year) : `${1 - year} BC`;
  switch (precision) {
    case 'DAY':
      return `${day} ${MONTHS[month - 1] ?? ''} ${yearText}`;
    case 'MONTH':
      return `${MONTHS[month - 1] ?? ''} ${yearText}`;
    case 'SEASON':
      return `${SEASONS.get(text.slice(5, 7)) ?? 'a season'} ${yearText}`;
    case 'YEAR':
      return yearText;
    case 'DECADE':
      return `the ${yearText}s`;
    case 'CENTURY':
      return `the century from ${yearText}`;
  }
}
