import { EntenteError } from '../model/entente-error.js';
import type { EntityId, EntityType } from '../model/entity.js';
import type { Vocabulary } from '../model/vocabulary.js';

/** A global id given as an argument. Throws `EntenteError` BAD_USER_INPUT that names the argument and the way out. */
export function toEntityId(vocabulary: Vocabulary, argument: string, text: string): EntityId {
  const id = text.normalize('NFC');
  if (vocabulary.isEntityId(id)) return id;
  throw new EntenteError(
    'BAD_USER_INPUT',
    `${argument}: ${JSON.stringify(shorten(id))} is not a global id such as "country:CHN". Find it with search(text: …).`,
  );
}

/** A list of global ids given as an argument; absent stays absent. */
export function toEntityIds(vocabulary: Vocabulary, argument: string, texts: readonly string[] | null | undefined): readonly EntityId[] | undefined {
  if (texts === undefined || texts === null) return undefined;
  inLimit(argument, texts.length);
  return texts.map((text, index) => toEntityId(vocabulary, `${argument}[${index}]`, text));
}

/**
 * The id of an entity of a known type, given whole or as what follows the colon. Undefined if no such id can exist.
 * Throws `EntenteError` BAD_USER_INPUT if the id names another type.
 */
export function toIdOfType({ isEntityId, entityTypeOf }: Vocabulary, type: EntityType, text: string): EntityId | undefined {
  const given = text.normalize('NFC');
  const id = given.includes(':') ? given : `${type}:${given}`;
  if (!isEntityId(id)) return undefined;
  if (entityTypeOf(id) === type) return id;
  throw new EntenteError('BAD_USER_INPUT', `id: "${shorten(id)}" is not of type ${type}. Ask ${entityTypeOf(id)}(id: "${shorten(id)}") instead.`);
}

/** The most ids that one argument takes. */
export const MAX_IDS = 100;

/** Checks the length of a list of ids. Throws `EntenteError` BAD_USER_INPUT. */
export function inLimit(argument: string, length: number): void {
  if (length > MAX_IDS) throw new EntenteError('BAD_USER_INPUT', `${argument}: ${length} ids are too many. Use at most ${MAX_IDS}.`);
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
