import type { QualifierCondition, RelationQuery } from '../../graph/view.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { EntenteError } from '../../model/entente-error.js';
import { toEntityId, toEntityIds } from '../entity-ids.js';
import { given } from '../given.js';
import type {
  InputMaybe,
  QualifierCondition as ConditionInput,
  RelationCondition,
  RelationFilter,
  RelationOrder,
} from '../resolver-types.generated.js';

/** Qualifier conditions as the view takes them. */
export function toQualifierConditions(conditions: InputMaybe<readonly ConditionInput[]>): readonly QualifierCondition[] {
  return (conditions ?? []).map((condition) => ({
    name: condition.name,
    in: condition.in.map((value) => value.normalize('NFC')),
  }));
}

/** An order as the view takes it. */
export function toRelationOrder(order: InputMaybe<RelationOrder>): RelationQuery['orderBy'] {
  if (order === undefined || order === null) return undefined;
  return { field: order.field, direction: order.direction ?? 'ASC' };
}

/** What `filter.has` asks for. Throws `EntenteError` BAD_USER_INPUT. */
export function toRelationCondition(vocabulary: Vocabulary, condition: InputMaybe<RelationCondition>): Omit<RelationQuery, 'of' | 'from' | 'to' | 'orderBy'> | undefined {
  if (condition === undefined || condition === null) return undefined;
  return given({
    types: condition.types,
    direction: condition.direction,
    other: toEntityIds(vocabulary, 'filter.has.other', condition.other),
    qualifiers: toQualifierConditions(condition.qualifiers),
  });
}

/** What `relations(filter, orderBy)` asks for. Throws `EntenteError` BAD_USER_INPUT that names the field. */
export function toRelationQuery(vocabulary: Vocabulary, filter: InputMaybe<RelationFilter>, orderBy: InputMaybe<RelationOrder>): RelationQuery {
  const order = toRelationOrder(orderBy);
  if (filter === undefined || filter === null) return given({ orderBy: order });
  const between = toEntityIds(vocabulary, 'filter.between', filter.between);
  const of = toEntityIds(vocabulary, 'filter.of', filter.of);
  if (between !== undefined && between.length !== 2) {
    throw new EntenteError('BAD_USER_INPUT', `filter.between: takes exactly two ids, not ${between.length}.`);
  }
  if (between !== undefined && of !== undefined) {
    throw new EntenteError('BAD_USER_INPUT', 'filter: `between` and `of` exclude each other. Use between: [a, b] for the relations of a with b.');
  }
  const attributedOnlyTo = filter.attributedOnlyTo;
  return given({
    types: filter.types,
    from: toEntityIds(vocabulary, 'filter.from', filter.from),
    to: toEntityIds(vocabulary, 'filter.to', filter.to),
    of: between?.slice(0, 1) ?? of,
    other: between?.slice(1),
    sources: toEntityIds(vocabulary, 'filter.sources', filter.sources),
    attributedTo: toEntityIds(vocabulary, 'filter.attributedTo', filter.attributedTo),
    attributed: filter.attributed,
    attributedOnlyTo:
      attributedOnlyTo === undefined || attributedOnlyTo === null ? undefined : toEntityId(vocabulary, 'filter.attributedOnlyTo', attributedOnlyTo),
    qualifiers: toQualifierConditions(filter.qualifiers),
    orderBy: order,
  });
}
