import type { Dataset } from '../model/dataset.js';
import type { Entity, EntityId } from '../model/entity.js';
import type { SourceLookup } from '../model/in-scope.js';
import { type Relation, timeBounds } from '../model/relation.js';
import type { RelationType } from '../model/relation-types.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Rows } from './adjacency.js';
import { compare } from './compare.js';
import { groupRows } from './group-rows.js';
import { invalidDataset } from './invalid-dataset.js';
import { relationColumns } from './relation-columns.js';
import { type RelationIndex, buildIndex } from './relation-index.js';

/**
 * The records of a dataset, in columns. An entity's row is its place in the order of ids, a relation's row its place in the default
 * order of relations: so ascending rows are sorted relations, and no query sorts what it lists.
 */
export interface Snapshot {
  readonly vocabulary: Vocabulary;
  readonly entities: readonly Entity[];
  /** Of each row, so that a path need not look into records. */
  readonly entityIds: readonly EntityId[];
  readonly entityRow: ReadonlyMap<string, number>;
  readonly relations: readonly Relation[];
  readonly relationRow: ReadonlyMap<string, number>;
  /** Whether any relation is to be read before others. */
  readonly hasPreferred: boolean;
  /** For each entity the place of its type in the vocabulary. */
  readonly entityTypes: Uint8Array;
  /** The relations at each entity, and all that scopes ask of them. */
  readonly index: RelationIndex;
  readonly ofType: ReadonlyMap<RelationType, Rows>;
  readonly ofSource: ReadonlyMap<EntityId, Rows>;
  readonly allRelations: Rows;
  readonly source: SourceLookup;
}

/** Throws `EntenteError` INVALID_DATASET if two records share an id, a relation ends at nothing, or a type is not in the vocabulary. */
export function buildSnapshot(dataset: Dataset, vocabulary: Vocabulary): Snapshot {
  requireTypes(dataset, vocabulary);
  const entities = dataset.entities.toSorted((a, b) => compare(a.id, b.id));
  const entityRow = rowsById(entities, 'entities');
  const dated = dataset.relations.map((relation) => ({ relation, mayStart: firstDay(relation) }));
  dated.sort((a, b) => compare(a.mayStart, b.mayStart) || compareReading(a.relation, b.relation));
  const relations = dated.map(({ relation }) => relation);
  const relationRow = rowsById(relations, 'relations');

  const from = Uint32Array.from(relations, (relation) => endRow(entityRow, relation, 'from'));
  const to = Uint32Array.from(relations, (relation) => endRow(entityRow, relation, 'to'));
  const source: SourceLookup = (id) => {
    const entity = entities[entityRow.get(id) ?? -1];
    return entity?.type === 'source' ? entity : undefined;
  };

  return {
    vocabulary,
    entities,
    entityIds: entities.map(({ id }) => id),
    entityRow,
    relations,
    relationRow,
    hasPreferred: relations.some(({ rank }) => rank === 'PREFERRED'),
    entityTypes: Uint8Array.from(entities, ({ type }) => vocabulary.entityTypes.indexOf(type)),
    index: buildIndex(relationColumns(relations, { entities: entities.length, from, to }, source, vocabulary)),
    ofType: groupRows(relations, (relation) => [relation.type]),
    ofSource: groupRows(relations, (relation) => relation.evidence.map((item) => item.source)),
    allRelations: Uint32Array.from(relations.keys()),
    source,
  };
}

/** Of relations of one time, in the order in which their sources give them. */
function compareReading(a: Relation, b: Relation): number {
  const [first, second] = [a.evidence[0], b.evidence[0]];
  const place = first === undefined || second === undefined ? 0 : compare(first.source, second.source) || compare(first.start, second.start);
  return place || compare(a.from, b.from) || compare(a.to, b.to) || compare(a.id, b.id);
}

function firstDay(relation: Relation): number {
  return timeBounds(relation.time).reduce((first, { mayStart }) => Math.min(first, mayStart), Infinity);
}

function rowsById(records: readonly { readonly id: string }[], what: string): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const [row, { id }] of records.entries()) {
    if (rows.has(id)) throw invalidDataset(`Two ${what} have the id "${id}". Give each its own, or leave one out.`);
    rows.set(id, row);
  }
  return rows;
}

function requireTypes({ entities, relations }: Dataset, vocabulary: Vocabulary): void {
  const entity = entities.find(({ type }) => !vocabulary.isEntityType(type));
  const relation = relations.find(({ type }) => !vocabulary.isRelationType(type));
  const record = entity ?? relation;
  if (record === undefined) return;
  throw invalidDataset(`"${record.id}" is of type "${record.type}", which is not in the vocabulary. Give the vocabulary that declares it, or correct the type.`);
}

function endRow(rows: ReadonlyMap<string, number>, relation: Relation, end: 'from' | 'to'): number {
  const row = rows.get(relation[end]);
  if (row !== undefined) return row;
  throw invalidDataset(
    `Relation ${relation.id} (${relation.type}): its "${end}", "${relation[end]}", is no entity of the dataset. Add the entity or correct the id.`,
  );
}
