import { type EntityId, type EntityKind, isEntityId, kindOf } from '../model/entity.js';
import { didYouMean } from './did-you-mean.js';

/** Looking for what was meant reads all ids of a kind: doing it for each of many wrong ids would take quadratic time. */
const MAX_GUESSES = 100;

/**
 * A function that guesses which of the known ids was meant by one that is not known: one of nearly the same letters, one whose slug has
 * this slug as a word (`putin` in `vladimir-putin`), or the same slug with another kind. It stops guessing after 100 different ids.
 */
export function idGuesser(known: Iterable<string>): (id: EntityId) => string | undefined {
  const ids = Array.from(known).filter(isEntityId);
  const byKind = new Map<EntityKind, EntityId[]>();
  for (const id of ids) {
    const group = byKind.get(kindOf(id));
    if (group === undefined) byKind.set(kindOf(id), [id]);
    else group.push(id);
  }
  const bySlug = new Map(ids.map((id) => [slugOf(id), id]));
  const guesses = new Map<EntityId, string | undefined>();

  return (id) => {
    if (!guesses.has(id) && guesses.size < MAX_GUESSES) {
      const sameKind = byKind.get(kindOf(id)) ?? [];
      const hasWord = (candidate: EntityId): boolean => `-${slugOf(candidate)}-`.includes(`-${slugOf(id)}-`);
      guesses.set(id, didYouMean(id, sameKind) ?? sameKind.find(hasWord) ?? bySlug.get(slugOf(id)));
    }
    return guesses.get(id);
  };
}

function slugOf(id: EntityId): string {
  return id.slice(id.indexOf(':') + 1).toLowerCase();
}
