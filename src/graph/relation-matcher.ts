import type { EntityId } from '../model/entity.js';
import type { Evidence } from '../model/evidence.js';
import type { Relation } from '../model/relation.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Direction, QualifierCondition, RelationQuery } from './view.js';

type Test<T> = (value: T) => boolean;

/** The evidence of a relation that counts. */
type EvidenceOf = (relation: Relation) => readonly Evidence[];

const anything = (): boolean => true;

/** Whether a relation meets all conditions of a query. Its order and the scope are no business of this test. */
export function relationMatcher(query: RelationQuery, evidenceOf: EvidenceOf, vocabulary: Vocabulary): Test<Relation> {
  const { from, to, of, other, direction = 'ANY' } = query;
  const content = contentMatcher(query, evidenceOf);
  const [starts, ends, isOf, isOther] = [oneOf(from), oneOf(to), oneOf(of), oneOf(other)];
  return (relation) =>
    joins(relation, 'OUT', starts, ends, vocabulary) && joins(relation, direction, isOf, isOther, vocabulary) && content(relation);
}

/** Whether a relation runs, in the given direction, from something of one sort to something of another. */
export function joins(relation: Relation, direction: Direction, isOf: Test<EntityId>, isOther: Test<EntityId>, vocabulary: Vocabulary): boolean {
  const eitherWay = direction === 'ANY' || vocabulary.isSymmetric(relation.type);
  return (
    ((eitherWay || direction === 'OUT') && isOf(relation.from) && isOther(relation.to)) ||
    ((eitherWay || direction === 'IN') && isOf(relation.to) && isOther(relation.from))
  );
}

/** The conditions of a query that do not ask about the relation's ends. */
export function contentMatcher(query: RelationQuery, evidenceOf: EvidenceOf): Test<Relation> {
  const tests: Test<Relation>[] = [];
  if (query.types !== undefined) {
    const isType = oneOf(query.types);
    tests.push(({ type }) => isType(type));
  }
  for (const condition of query.qualifiers ?? []) tests.push(qualifierMatcher(condition));
  if (query.sources !== undefined) {
    const isSource = oneOf<EntityId>(query.sources);
    tests.push((relation) => evidenceOf(relation).some(({ source }) => isSource(source)));
  }
  if (query.attributedTo !== undefined) {
    const isAsked = oneOf(query.attributedTo);
    tests.push((relation) => evidenceOf(relation).some(({ attributedTo }) => attributedTo.some(isAsked)));
  }
  if (query.attributed !== undefined) {
    const { attributed } = query;
    tests.push((relation) => evidenceOf(relation).some(({ attributedTo }) => attributedTo.length > 0) === attributed);
  }
  const only = query.attributedOnlyTo;
  if (only !== undefined) {
    tests.push((relation) => {
      const evidence = evidenceOf(relation);
      return evidence.length > 0 && evidence.every(({ attributedTo }) => attributedTo.length > 0 && attributedTo.every((id) => id === only));
    });
  }
  return (relation) => {
    for (const test of tests) if (!test(relation)) return false;
    return true;
  };
}

/** Membership of a list; an absent list holds everything, and an empty one nothing. */
export function oneOf<T>(list: readonly T[] | undefined): Test<T> {
  if (list === undefined) return anything;
  const members = new Set(list);
  return (value) => members.has(value);
}

function qualifierMatcher(condition: QualifierCondition): Test<Relation> {
  const isAsked = oneOf(condition.in.map((value) => value.toLowerCase()));
  return ({ qualifiers }) => {
    const value = qualifiers.get(condition.name);
    return value !== undefined && isAsked(String(value).toLowerCase());
  };
}
