import type { Dataset } from '../../model/dataset.js';
import type { Entity } from '../../model/entity.js';
import type { Relation, RelationTime } from '../../model/relation.js';
import { BUILT_IN_VOCABULARY, type Vocabulary } from '../../model/vocabulary.js';
import { canonicalJson } from '../canonical-json.js';
import { contentHash } from '../content-hash.js';
import { buildSnapshot } from '../snapshot.js';
import { FORMAT, FORMAT_VERSION } from './compiled-shape.js';

/**
 * A dataset as one JSON text, for `loadCompiled`: the same bytes for the same records, one of them a line so that
 * versions can be compared. A date is its EDTF text. `vocabulary` is the one that
 * it is loaded with. Throws `EntenteError` INVALID_DATASET as `createGraph` does.
 */
export function compileDataset({ name, license, description, ...records }: Dataset, vocabulary: Vocabulary = BUILT_IN_VOCABULARY): string {
  const { entities, relations } = buildSnapshot({ name, license, description, ...records }, vocabulary);
  const head = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    contentHash: contentHash({ name, license, description, entities, relations }, vocabulary),
    dataset: { name, license, description },
  };
  const lists = [`"entities":${lines(entities.map(entityRecord))}`, `"relations":${lines(relations.map(relationRecord))}`];
  return `${canonicalJson(head).slice(0, -1)},${lists.join(',')}}\n`;
}

function lines(records: readonly unknown[]): string {
  return `[\n${records.map(canonicalJson).join(',\n')}\n]`;
}

function entityRecord(entity: Entity): unknown {
  if (entity.type !== 'source') return entity;
  const { date, inference } = entity.published;
  return { ...entity, published: { date: date.text, inference } };
}

function relationRecord({ time, qualifiers, ...relation }: Relation): unknown {
  return { ...relation, qualifiers: Object.fromEntries(qualifiers), time: timeRecord(time) };
}

function timeRecord(time: RelationTime): unknown {
  const { inference } = time;
  return time.kind === 'VALID' ? { valid: time.interval.text, inference } : { observed: time.dates.map(({ text }) => text), inference };
}
