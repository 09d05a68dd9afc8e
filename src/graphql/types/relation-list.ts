import type { EntityId, EntityType } from '../../model/entity.js';
import type { Relation } from '../../model/relation.js';
import type { RelationType } from '../../model/relation-types.js';
import type { Direction, MaybePromise, QualifierCondition, RelationQuery, Slice, View } from '../../graph/view.js';
import { type ConnectionNode, type PageArguments, connect } from '../connection.js';
import { toEntityId } from '../entity-ids.js';
import { given } from '../given.js';
import type { EntityNode, RelationNode } from '../nodes.js';

/** A page of the relations in a view that a query asks for. */
export function relationConnection(view: View, query: RelationQuery, page: PageArguments): MaybePromise<ConnectionNode> {
  return connect<Slice<Relation>>({
    view,
    page,
    question: ['relations', query],
    read: (window) => view.relations(query, window),
    toNode: (relation): RelationNode => ({ relation, view }),
  });
}

type ArgumentValue = string | number | readonly string[] | null | undefined;

/** The arguments that narrow a list of relations: `with` names the other end, any other name a qualifier. */
type Narrowing<Name extends string> = { readonly [key in Name]?: ArgumentValue };

type RelationListResolver<Name extends string> = (node: EntityNode, args: Narrowing<Name> & PageArguments) => MaybePromise<ConnectionNode>;

/**
 * The resolver of a field that lists an entity's relations of one type, seen in one direction: `memberships` is
 * MEMBER_OF from the entity, `members` is MEMBER_OF to it. `narrowing` are the field's own arguments.
 */
export function relationList<Name extends string = never>(
  type: RelationType,
  direction: Direction,
  ...narrowing: readonly Name[]
): RelationListResolver<Name> {
  return ({ entity, view }, args) => {
    const query = { types: [type], of: [entity.id], direction, other: otherEnd(view, args, narrowing), qualifiers: conditions(args, narrowing) };
    return relationConnection(view, given(query), args);
  };
}

/** The resolver of a field that lists relations which name the entity in a qualifier: cooperation *in this field*. */
export function relationsQualifiedBy<Name extends string = never>(
  type: RelationType,
  qualifier: string,
  ...narrowing: readonly Name[]
): RelationListResolver<Name> {
  return ({ entity, view }, args) => {
    const query = { types: [type], qualifiers: [{ name: qualifier, in: [entity.id] }, ...conditions(args, narrowing)] };
    return relationConnection(view, query, args);
  };
}

/** Arguments that are ids of one type. */
const ID_ARGUMENTS: ReadonlyMap<string, EntityType> = new Map([
  ['field', 'topic'],
  ['forum', 'organization'],
]);

/** An id that may be given as what follows the colon. */
function wholeId(type: EntityType, id: string): string {
  return id.includes(':') ? id : `${type}:${id}`;
}

function conditions<Name extends string>(args: Narrowing<Name>, narrowing: readonly Name[]): readonly QualifierCondition[] {
  return narrowing.flatMap((name) => {
    const value: ArgumentValue = args[name];
    if (name === 'with' || value === undefined || value === null) return [];
    const type = ID_ARGUMENTS.get(name);
    if (type !== undefined && typeof value === 'string') return [{ name, in: [wholeId(type, value)] }];
    return [{ name, in: typeof value === 'object' ? value : [String(value)] }];
  });
}

function otherEnd<Name extends string>(view: View, args: Narrowing<Name>, narrowing: readonly Name[]): readonly EntityId[] | undefined {
  const name = narrowing.find((candidate) => candidate === 'with');
  const value: ArgumentValue = name === undefined ? undefined : args[name];
  return typeof value === 'string' ? [toEntityId(view.vocabulary, 'with', wholeId('country', value))] : undefined;
}
