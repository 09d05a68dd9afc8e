import { EntenteError } from '../../model/entente-error.js';
import type { EntityId } from '../../model/entity.js';
import type { MaybePromise, View } from '../../graph/view.js';
import { andThen } from '../maybe-promise.js';
import type { EntityNode } from '../nodes.js';
import { type Representation, toRepresentation } from './representation.js';

/** The most representations that one field takes. */
const MAX_REPRESENTATIONS = 1_000;

/** An entity, null where there is none, or what was wrong with the question for it: then the others are answered all the same. */
type Answer = EntityNode | EntenteError | null;

/**
 * The entities that a router asks for, in its order, by one call of the view. `typeNames` are the types that have a key here, `typeOf` gives that of an
 * entity. Throws `EntenteError` BAD_USER_INPUT for more than 1,000.
 */
export function resolveRepresentations(
  values: readonly unknown[],
  view: View,
  typeNames: ReadonlySet<string>,
  typeOf: (node: EntityNode) => string,
): MaybePromise<readonly Answer[]> {
  if (values.length > MAX_REPRESENTATIONS) {
    throw new EntenteError('BAD_USER_INPUT', `representations: ${values.length} are too many. Use at most ${MAX_REPRESENTATIONS}.`);
  }
  const read = values.map((value, index) => orError(() => toRepresentation(value, index, view.vocabulary, typeNames)));
  const ids: readonly EntityId[] = read.flatMap((item) => (item instanceof EntenteError ? [] : [item.id]));
  return andThen(view.entitiesById(ids), (entities) => {
    const found = entities.values();
    return read.map((item, index) => {
      if (item instanceof EntenteError) return item;
      const entity = found.next().value;
      return entity === undefined ? null : ofType(item, { entity, view }, index, typeOf);
    });
  });
}

/** An id says of which type it is: a router that takes it for another has mixed something up. */
function ofType({ typeName, id }: Representation, node: EntityNode, index: number, typeOf: (node: EntityNode) => string): Answer {
  const actual = typeOf(node);
  if (typeName === 'Entity' || typeName === actual) return node;
  return new EntenteError('BAD_USER_INPUT', `representations[${index}]: "${id}" is of type ${actual}, not ${typeName}.`);
}

function orError<T>(read: () => T): T | EntenteError {
  try {
    return read();
  } catch (error) {
    if (error instanceof EntenteError) return error;
    throw error;
  }
}
