import type { EntityType } from '../model/entity.js';
import type { RelationType } from '../model/relation-types.js';

/** The GraphQL object type of an entity type: `country` is `Country`. */
export function entityTypeName(type: EntityType): string {
  return capitalized(type);
}

/** The GraphQL object type of a relation type: `HOLDS_OFFICE` is `HoldsOffice`. */
export function relationTypeName(type: RelationType): string {
  return type.toLowerCase().split('_').map(capitalized).join('');
}

export function capitalized(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
