import type { Vocabulary } from '../../model/vocabulary.js';
import type { Cell } from '../cell.js';
import { type Rule, at } from '../rule.js';

/** What readers of YAML 1.1 or 1.2 take for nothing, a truth value, a number or a date. */
const OTHER_VALUES: readonly RegExp[] = [
  /^(?:~|null|Null|NULL|<<|=)$/,
  /^(?:y|Y|n|N|yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/,
  /^[-+]?(?:0b[01_]+|0o[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?)$/,
  /^[-+]?(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?$/,
  /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
  /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t].*)?$/,
];
/** A year whose sign or leading zeros a reader of numbers would drop. */
const PADDED_YEAR = /^(?:[-+][0-9]+|0[0-9]+)$/;

const DATES: ReadonlySet<string> = new Set(['published', 'observed', 'valid']);
const NUMBERS_AND_FLAGS: readonly string[] = ['start', 'end', 'length', 'series'];

export const quotedText: Rule = {
  id: 'ENT-0007',
  level: 'MUST',
  text: 'A text that YAML readers take for something else (NO, 012, 1e3, ~) stands in quotes, and so does one that holds " #".',
  *check({ files, vocabulary }) {
    const numbers = new Set([...NUMBERS_AND_FLAGS, ...numericFields(vocabulary)]);
    for (const { root } of files) {
      for (const cell of root?.walk() ?? []) {
        if (cell.text === undefined || cell.text === '' || cell.style !== 'PLAIN') continue;
        if (isMisread(cell, cell.text, numbers)) {
          yield at(cell, `Other readers of YAML take ${cell.text} for something else than a text.`, `Put it in quotes: "${cell.text}".`);
        }
        if (/^\s+#\S/.test(cell.restOfLine)) {
          yield at(
            cell,
            `The text ends before "${cell.restOfLine.trim()}", which YAML reads as a comment.`,
            'Put the whole text in quotes; or put a space behind the #, if it is a comment.',
          );
        }
      }
    }
  },
};

function isMisread(cell: Cell, text: string, numbers: ReadonlySet<string>): boolean {
  if (numbers.has(cell.key)) return false;
  return DATES.has(cell.key) ? PADDED_YEAR.test(text) : OTHER_VALUES.some((pattern) => pattern.test(text));
}

/** The qualifiers and fields that hold numbers. */
function numericFields({ entityTypes, relationTypes, entityType, relationType }: Vocabulary): readonly string[] {
  const definitions = [...entityTypes.map((type) => entityType(type).fields), ...relationTypes.map((type) => relationType(type).qualifiers)];
  return definitions.flatMap((fields) =>
    Object.entries(fields).flatMap(([name, { type: { kind } }]) => (kind === 'INTEGER' || kind === 'NUMBER' ? [name] : [])),
  );
}
