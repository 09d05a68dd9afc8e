import { parseEdtfDate } from '../../model/edtf-date.js';
import { dateOf, parseEdtfInterval } from '../../model/edtf-interval.js';
import { dateFromDay } from '../../model/day.js';
import { STRINGS } from './strings.js';

const { months, seasons, dates } = STRINGS;

/** An EDTF date for people, at its own precision: `3 June 2012`, `autumn 2000`, `2012`. Other text stays as it is. */
export function dateWords(edtf: string): string {
  const parsed = parseEdtfDate(edtf);
  if (!parsed.ok) return edtf;
  const { precision, earliest, text, uncertain, approximate } = parsed.value;
  const { year, month, day } = dateFromDay(earliest);
  const yearText = year > 0 ? String(year) : dates.beforeChrist(1 - year);
  const plain = {
    DAY: dates.day(day, months[month - 1] ?? '', yearText),
    MONTH: `${months[month - 1] ?? ''} ${yearText}`,
    SEASON: `${seasons[Number(text.slice(5, 7)) - 21] ?? ''} ${yearText}`,
    YEAR: yearText,
    DECADE: dates.decade(yearText),
    CENTURY: dates.century(yearText),
  }[precision];
  return dates.marked(plain, { uncertain, approximate });
}

/** When a relation holds, for people: `seen on 18 July 2000`, `from 15 June 2001 on`, `until 17 July 2000 (in doubt); since when is not known`. */
export function timeWords({ kind, text }: { readonly kind: 'VALID' | 'OBSERVED'; readonly text: string }): string {
  if (kind === 'OBSERVED') return dates.seen(text.split(/,\s*/).map(dateWords));
  const parsed = parseEdtfInterval(text);
  if (!parsed.ok) return text;
  const { start, end } = parsed.value;
  if (!text.includes('/')) return dateWords(text);
  const [from, to] = [dateOf(start), dateOf(end)].map((date) => (date === undefined ? undefined : dateWords(date.text)));
  if (from !== undefined && to !== undefined) return dates.fromTo(from, to);
  if (from !== undefined) return end === 'OPEN' ? dates.since(from) : dates.fromUnknown(from);
  if (to !== undefined) return start === 'OPEN' ? dates.alwaysUntil(to) : dates.unknownUntil(to);
  return start === 'OPEN' && end === 'OPEN' ? dates.always : dates.unknown;
}
