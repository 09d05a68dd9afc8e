import type { RelationQuery } from '../../src/graph/view.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { Source } from '../../src/model/entity.js';
import { inScope, knownEvidence, knownSince } from '../../src/model/in-scope.js';
import { type Relation, timeBounds } from '../../src/model/relation.js';
import type { Scope } from '../../src/model/scope.js';
import { BUILT_IN_VOCABULARY } from '../../src/model/vocabulary.js';

const { relationTypes: RELATION_TYPE_NAMES, relationType } = BUILT_IN_VOCABULARY;

export const sourceLookup = ({ entities }: Dataset) => (id: string): Source | undefined => {
  const found = entities.find((record) => record.id === id);
  return found?.type === 'source' ? found : undefined;
};

export const isSymmetric = ({ type }: Relation): boolean => relationType(type).symmetric === true;

/** The ways in which a relation reads: as it is written and, if it is symmetric, turned round. */
const readings = (relation: Relation): readonly Pick<Relation, 'from' | 'to'>[] =>
  isSymmetric(relation) ? [relation, { from: relation.to, to: relation.from }] : [relation];

/** Looks at every relation, condition by condition, as the query's documentation says. */
export function naiveRelations(dataset: Dataset, scope: Scope, query: RelationQuery): readonly Relation[] {
  const source = sourceLookup(dataset);
  const { types, from, to, of, other, direction = 'ANY', sources, attributedTo, attributedOnlyTo, qualifiers = [], orderBy } = query;
  const matches = (relation: Relation): boolean => {
    const evidence = knownEvidence(relation, scope, source);
    return (
      inScope(relation, scope, source) &&
      (types?.includes(relation.type) ?? true) &&
      readings(relation).some((read) => (from?.includes(read.from) ?? true) && (to?.includes(read.to) ?? true)) &&
      readings(relation).some(
        (read) =>
          (direction !== 'IN' && (of?.includes(read.from) ?? true) && (other?.includes(read.to) ?? true)) ||
          (direction !== 'OUT' && (of?.includes(read.to) ?? true) && (other?.includes(read.from) ?? true)),
      ) &&
      (sources === undefined || evidence.some((item) => sources.includes(item.source))) &&
      (attributedTo === undefined || evidence.some((item) => item.attributedTo.some((id) => attributedTo.includes(id)))) &&
      (attributedOnlyTo === undefined || evidence.every((item) => String([...new Set(item.attributedTo)]) === attributedOnlyTo)) &&
      qualifiers.every(({ name, in: values }) => relation.qualifiers.has(name) && values.includes(String(relation.qualifiers.get(name))))
    );
  };
  const { field, direction: sort } = orderBy ?? { field: 'TIME', direction: 'ASC' };
  const keyOf = (relation: Relation): number | string => {
    switch (field) {
      case 'TIME': return Math.min(...timeBounds(relation.time).map(({ mayStart }) => mayStart));
      case 'TYPE': return RELATION_TYPE_NAMES.indexOf(relation.type);
      case 'KNOWN_SINCE': return knownSince(relation, source);
      case 'ID': return relation.id;
    }
  };
  const order = (a: number | string, b: number | string): number => (a === b ? 0 : a < b ? -1 : 1);
  return dataset.relations
    .filter(matches)
    .toSorted((a, b) => (sort === 'ASC' ? 1 : -1) * order(keyOf(a), keyOf(b)) || order(a.id, b.id));
}
