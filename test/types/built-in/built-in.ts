import type { Entity, EntityId, EntityType, RELATION_TYPES, RelationType } from 'entente';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const entityTypes: Same<EntityType, 'leader' | 'country' | 'organization' | 'treaty' | 'event' | 'place' | 'topic' | 'source'> = true;
export const relationTypes: Same<RelationType, keyof typeof RELATION_TYPES> = true;
export const recordTypes: Same<Entity['type'], EntityType> = true;
// @ts-expect-error: no built-in type, and no vocabulary is registered
export const id: EntityId = 'company:acme';

// Without a case for anything else: the compiler knows that these are all.
export function firstLetter({ type }: Entity): string {
  switch (type) {
    case 'leader': return 'L';
    case 'country': return 'C';
    case 'organization': return 'O';
    case 'treaty':
    case 'topic': return 'T';
    case 'event': return 'E';
    case 'place': return 'P';
    case 'source': return 'S';
  }
}
