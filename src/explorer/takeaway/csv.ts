import type { Picture } from '../data/picture.js';
import type { Scene } from '../scene/scene.js';

const COLUMNS = ['relation', 'type', 'from', 'from name', 'reads', 'to', 'to name', 'qualifiers', 'time', 'time kind', 'modality', 'derivation', 'on this day', 'summary'];

/** The relations on the picture as a table (RFC 4180), in UTF-8 with a mark, which spreadsheets need to read other scripts. */
export function toCsv(picture: Picture, { lines }: Scene): string {
  const rows = lines.flatMap((line) => line.relations).flatMap((id) => {
    const relation = picture.relations.get(id);
    if (relation === undefined) return [];
    const { from, to, qualifiers, time } = relation;
    return [[
      id,
      relation.type,
      from.id,
      picture.entities.get(from.id)?.name ?? '',
      relation.label,
      to.id,
      picture.entities.get(to.id)?.name ?? '',
      qualifiers.map(({ name, value }) => `${name}=${value}`).join('; '),
      time.text,
      time.kind,
      relation.modality,
      relation.derivation,
      relation.life,
      relation.summary,
    ]];
  });
  return `\u{FEFF}${[COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A spreadsheet takes a cell that starts like a formula for one: an apostrophe makes it text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
