import { dateFromDay, formatDay, parseEdtfDate, parseEdtfInterval, RELATION_TYPES } from '../../../dist/index.js';
import { OPEN, TYPES } from './columns.mjs';

const TYPE_NAMES = Object.keys(RELATION_TYPES).slice(0, TYPES);

const SOURCE = 'source:bench';
const EVIDENCE = { source: SOURCE, sha256: '0'.repeat(64), attributedTo: [] };
const NO_QUALIFIERS = new Map();

/**
 * Entente's names of the types that pass.
 * @param {import('../peers/peer.mjs').Filter} filter
 */
export const typeNames = ({ types }) => types.map((type) => TYPE_NAMES[type]);

/**
 * The part of a scope that asks for the days that pass.
 * @param {import('../peers/peer.mjs').Filter} filter
 */
export const scopeOf = ({ from, to }) => (from === to ? { validAt: from } : { during: { from, to } });

/** @param {number} entity */
export const entityId = (entity) => `organization:e${String(entity).padStart(8, '0')}`;

/** @param {number} row */
export const relationId = (row) => `r:${row.toString(16).padStart(20, '0')}`;

/** @param {string} id */
export const rowOfRelation = (id) => Number.parseInt(id.slice(2), 16);

/**
 * The records that columns stand for; ids ascend as the columns' numbers do. What is one day long is an observation.
 * @param {import('./columns.mjs').Columns} columns
 */
export function toDataset(columns) {
  const dated = { aliases: [], description: '', identifiers: [] };
  const entities = Array.from({ length: columns.entities }, (_, entity) => ({
    type: 'organization', id: entityId(entity), name: `E${entity}`, ...dated, organizationKind: 'OTHER',
  }));
  const published = { date: valueOf(parseEdtfDate('1990-01-01')) };
  const source = { type: 'source', id: SOURCE, name: 'Bench', ...dated, published, language: 'en', text: { file: 'bench.txt', sha256: '0'.repeat(64), length: 1 } };
  const timeOf = timesOf(columns);
  const relations = Array.from({ length: columns.relations }, (_, row) => ({
    id: relationId(row),
    type: TYPE_NAMES[columns.type[row]],
    from: entityId(columns.from[row]),
    to: entityId(columns.to[row]),
    qualifiers: NO_QUALIFIERS,
    time: timeOf(row),
    modality: 'ACTUAL',
    derivation: 'STATED',
    rank: 'NORMAL',
    summary: '',
    // Relations of one time are in the order in which their sources give them.
    evidence: [{ ...EVIDENCE, start: row, end: row + 1 }],
  }));
  return { name: 'bench', license: 'CC0-1.0', description: '', entities: [...entities, source], relations };
}

/**
 * Reads the time of a row back from its bounds: a start or an end of which only the year is known spans that year.
 * @param {import('./columns.mjs').Columns} columns
 */
function timesOf({ mayStart, mustHaveStarted, mustLast, mayLast }) {
  /** @type {Map<string, object>} */
  const known = new Map();
  const once = (text, make) => {
    if (!known.has(text)) known.set(text, make(text));
    return known.get(text);
  };
  const bound = (first, last) => (first === last ? formatDay(first) : String(dateFromDay(first).year).padStart(4, '0'));
  return (row) => {
    const isOneDay = mayStart[row] === mayLast[row];
    if (isOneDay) return once(formatDay(mayStart[row]), (text) => ({ kind: 'OBSERVED', dates: [valueOf(parseEdtfDate(text))] }));
    const start = bound(mayStart[row], mustHaveStarted[row]);
    const end = mayLast[row] === OPEN ? '..' : bound(mustLast[row], mayLast[row]);
    return once(`${start}/${end}`, (text) => ({ kind: 'VALID', interval: valueOf(parseEdtfInterval(text)) }));
  };
}

function valueOf(result) {
  if (!result.ok) throw new Error(`A date of the bench cannot be read: ${JSON.stringify(result)}`);
  return result.value;
}
