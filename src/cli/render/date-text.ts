import { type EdtfBound, dateOf, parseEdtfInterval } from '../../model/edtf-interval.js';
import { parseEdtfDate } from '../../model/edtf-date.js';

const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
const MARKS: Readonly<Record<string, string>> = { '?': ' (in doubt)', '~': ' (about then)', '%': ' (about then, in doubt)' };

/** An EDTF date for people: `2012-06-03`, `autumn 2000`, `2012-06 (about then)`. Other text stays as it is. */
export function dateText(edtf: string): string {
  const date = parseEdtfDate(edtf);
  if (!date.ok) return edtf;
  const mark = edtf.slice(-1);
  const plain = Object.hasOwn(MARKS, mark) ? edtf.slice(0, -1) : edtf;
  if (date.value.precision !== 'SEASON') return plain + (MARKS[mark] ?? '');
  return `${SEASONS[plain.slice(-2)] ?? ''} ${plain.slice(0, -3)}${MARKS[mark] ?? ''}`;
}

/** An EDTF interval for people: `since 2001-06-15`, `until 2000-07-18, since when is not known`, `2012-06-05 to 2012-06-07`. */
export function intervalText(edtf: string): string {
  const interval = parseEdtfInterval(edtf);
  if (!interval.ok) return edtf;
  const { start, end } = interval.value;
  if (!edtf.includes('/')) return dateText(edtf);
  const [from, to] = [boundText(start), boundText(end)];
  if (from !== undefined && to !== undefined) return `${from} to ${to}`;
  if (from !== undefined) return end === 'OPEN' ? `since ${from}` : `from ${from}, until when is not known`;
  if (to !== undefined) return start === 'OPEN' ? `always until ${to}` : `until ${to}, since when is not known`;
  return start === 'OPEN' && end === 'OPEN' ? 'always' : 'when is not known';
}

function boundText(bound: EdtfBound): string | undefined {
  const date = dateOf(bound);
  return date === undefined ? undefined : dateText(date.text);
}
