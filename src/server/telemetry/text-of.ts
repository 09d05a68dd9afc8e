import { printable } from '../../data/hidden-characters.js';
import { member } from './member.js';

/** What stands behind the sentence of a request's line, if it is there. */
const DETAILS: readonly (readonly [name: string, show: (value: unknown) => string])[] = [
  ['operation', String],
  ['cost', (cost) => `cost ${String(cost)}`],
  ['relationsExpanded', (count) => `${String(count)} relations expanded`],
  ['errors', String],
];

/**
 * A log record as people read it: its sentence, with a request's details behind it and below it why it happened, or an error's stack. Lines after
 * the first are indented, so that none of them looks like a record of its own.
 */
export function textOf(record: unknown): string {
  const level = member(record, 'level');
  const message = member(record, 'message') ?? member(record, 'event');
  const details = DETAILS.flatMap(([name, show]) => {
    const value = member(record, name);
    return value === undefined ? [] : [show(value)];
  });
  const mark = level === 'warn' || level === 'error' ? `${level}: ` : '';
  const reason = member(member(record, 'err'), 'stack') ?? member(record, 'reason');
  const below = typeof reason === 'string' ? reason.split('\n').map((line) => `  ${printable(line)}`) : [];
  return `${[`${mark}${printable([String(message), ...details].join(' · '))}`, ...below].join('\n')}\n`;
}
