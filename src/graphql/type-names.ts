import type { EntityType } from '../model/entity.js';
import type { RelationType } from '../model/relation-types.js';

/** The GraphQL object type of an entity type: `country` is `Country`. */
export const entityTypeName: (type: EntityType) => string = remembered(capitalized);

/** The GraphQL object type of a relation type: `HOLDS_OFFICE` is `HoldsOffice`. */
export const relationTypeName: (type: RelationType) => string = remembered((type) => type.toLowerCase().split('_').map(capitalized).join(''));

export function capitalized(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** Asked for every item of every list, of a vocabulary's few types. */
function remembered<Type extends string>(nameOf: (type: Type) => string): (type: Type) => string {
  const names = new Map<Type, string>();
  return (type) => {
    const known = names.get(type);
    if (known !== undefined) return known;
    const name = nameOf(type);
    names.set(type, name);
    return name;
  };
}
