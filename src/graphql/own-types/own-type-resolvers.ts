import type { OwnEntity } from '../../model/entity.js';
import type { QualifierDefinition } from '../../model/relation-type-definition.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { entityTypeName, relationTypeName } from '../type-names.js';
import { entityIn, number, text } from '../types/relation.js';

type Resolvers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The resolvers of the own fields of what a vocabulary adds; those that all entities or relations share stand on the interfaces. */
export function ownTypeResolvers({ entityTypes, relationTypes, entityType, relationType, isOwn }: Vocabulary): Resolvers {
  return Object.fromEntries([
    ...entityTypes.filter(isOwn).map((type) => [entityTypeName(type), resolversOf(entityType(type).fields, fieldResolver)]),
    ...relationTypes.filter(isOwn).map((type) => [relationTypeName(type), resolversOf(relationType(type).qualifiers, qualifierResolver)]),
  ]);
}

function resolversOf<Definition>(definitions: Readonly<Record<string, Definition>>, resolverOf: (name: string, definition: Definition) => unknown) {
  return Object.fromEntries(Object.entries(definitions).map(([name, definition]) => [name, resolverOf(name, definition)]));
}

function fieldResolver(name: string): unknown {
  return ({ entity: { fields } }: { readonly entity: OwnEntity<string> }) => (Object.hasOwn(fields, name) ? fields[name] : null);
}

function qualifierResolver(name: string, { type }: QualifierDefinition): unknown {
  switch (type.kind) {
    case 'TEXT':
    case 'ENUM':
      return text(name);
    case 'INTEGER':
    case 'NUMBER':
      return number(name);
    case 'ENTITY':
      return entityIn(name, ...type.of);
  }
}
