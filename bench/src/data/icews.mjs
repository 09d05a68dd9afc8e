import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { emptyColumns, sortedByTime, TYPES } from './columns.mjs';

const FOLDER = new URL('../../../../shared/datasets/icews-tkg/', import.meta.url);
/** The first day of each part, of which its events count their days. */
const PARTS = { ICEWS14: Date.UTC(2014, 0, 1) / 86_400_000, ICEWS18: Date.UTC(2018, 0, 1) / 86_400_000 };

/**
 * The events of some parts of ICEWS as one graph, entities joined by name; undefined where the files are not at hand. Their more than 200
 * relation types are folded onto 16, by number.
 * @param {readonly ('ICEWS14' | 'ICEWS18')[]} names
 */
export function icews(names) {
  if (!names.every((name) => existsSync(new URL(`${name}/entity2id.txt`, FOLDER)))) return undefined;
  /** @type {Map<string, number>} */
  const entities = new Map();
  const events = names.flatMap((name) => {
    const entityOf = linesOf(`${name}/entity2id.txt`).map(([text]) => {
      if (!entities.has(text)) entities.set(text, entities.size);
      return entities.get(text);
    });
    const quads = ['train', 'valid', 'test'].flatMap((file) => linesOf(`${name}/${file}.txt`));
    return quads.map(([from, type, to, day]) => [entityOf[Number(from)], entityOf[Number(to)], Number(type) % TYPES, PARTS[name] + Number(day)]);
  });
  const columns = emptyColumns(entities.size, events.length);
  for (const [row, [from, to, type, day]] of events.entries()) {
    columns.from[row] = from;
    columns.to[row] = to;
    columns.type[row] = type;
    for (const bound of ['mayStart', 'mustHaveStarted', 'mustLast', 'mayLast']) columns[bound][row] = day;
  }
  return sortedByTime(columns);
}

/**
 * The fields of each line.
 * @param {string} path
 */
function linesOf(path) {
  const plain = new URL(path, FOLDER);
  const text = existsSync(plain) ? readFileSync(plain, 'utf8') : gunzipSync(readFileSync(new URL(`${path}.gz`, FOLDER))).toString('utf8');
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim().split('\t')]));
}
