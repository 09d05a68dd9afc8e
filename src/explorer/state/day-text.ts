import { daysInMonth } from '../../model/day.js';

/** Whether a text is one day of the calendar, as the endpoint takes it: `2012-06-03`. */
export function isDayText(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
