import { EntenteError } from '../../model/entente-error.js';
import type { EntityId } from '../../model/entity.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { toEntityId } from '../entity-ids.js';

/** An entity as a router names it. */
export interface Representation {
  /** An object type, or the `Entity` interface. */
  readonly typeName: string;
  readonly id: EntityId;
}

/**
 * Reads what a router sent as the `index`th representation; `typeNames` are the types that have a key here. Whatever else it carries is
 * passed over. Throws `EntenteError` BAD_USER_INPUT that names the place.
 */
export function toRepresentation(value: unknown, index: number, vocabulary: Vocabulary, typeNames: ReadonlySet<string>): Representation {
  const place = `representations[${index}]`;
  const typeName = own(value, '__typename');
  if (typeof typeName !== 'string' || !typeNames.has(typeName)) {
    throw new EntenteError('BAD_USER_INPUT', `${place}.__typename: is none of ${[...typeNames].join(', ')}.`);
  }
  const id = own(value, 'id');
  if (typeof id !== 'string') throw new EntenteError('BAD_USER_INPUT', `${place}.id: is no text. The key of an entity is its global id.`);
  return { typeName, id: toEntityId(vocabulary, `${place}.id`, id) };
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
