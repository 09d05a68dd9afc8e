import type { EntityId, EntityType } from './entity.js';
import type { EntityTypeDefinition } from './entity-type-definition.js';
import { BUILT_IN_ENTITY_TYPES } from './entity-types.js';
import type { RelationTypeDefinition } from './relation-type-definition.js';
import { RELATION_TYPES, type RelationType } from './relation-types.js';

/** A type's code is kept in six bits. */
export const MOST_TYPES = 64;

/** The types that a graph knows, with all that is said of each. `Own…` are the names that it has beyond the built-in ones. */
export interface Vocabulary<OwnEntityName extends string = string, OwnRelationName extends string = string> {
  /** In order: a type's place in the list is its code. */
  readonly entityTypes: readonly EntityType[];
  readonly relationTypes: readonly RelationType[];
  readonly ownEntityTypes: readonly OwnEntityName[];
  readonly ownRelationTypes: readonly OwnRelationName[];
  entityType(type: EntityType): EntityTypeDefinition;
  relationType(type: RelationType): RelationTypeDefinition;
  /** Whether a text names an entity type. Safe for `constructor` and its like, as are the others. */
  isEntityType(text: string): text is EntityType;
  isRelationType(text: string): text is RelationType;
  /** Whether a text has the form of a global id of a known type. */
  isEntityId(text: string): text is EntityId;
  /** The type that a global id names. */
  entityTypeOf(id: EntityId): EntityType;
  /** Whether a type is none of the built-in ones. */
  isOwn(type: EntityType | RelationType): boolean;
  /** Its place among the relation types; -1 if it is none of them. */
  codeOf(type: RelationType): number;
  isSymmetric(type: RelationType): boolean;
}


const ENTITY_ID = /^([a-z]+):[A-Za-z0-9-]{1,100}$/;

/** A vocabulary of the built-in types and these. They are taken as they are: `defineVocabulary` checks them. */
export function toVocabulary<OwnEntityName extends string, OwnRelationName extends string>(
  ownEntityTypes: Readonly<Record<OwnEntityName, EntityTypeDefinition>> | undefined,
  ownRelationTypes: Readonly<Record<OwnRelationName, RelationTypeDefinition>> | undefined,
): Vocabulary<OwnEntityName, OwnRelationName> {
  const entityTypes = new Map(Object.entries<EntityTypeDefinition>({ ...BUILT_IN_ENTITY_TYPES, ...ownEntityTypes }));
  const relationTypes = new Map(Object.entries<RelationTypeDefinition>({ ...RELATION_TYPES, ...ownRelationTypes }));
  const codes = new Map([...relationTypes.keys()].map((type, code) => [type, code]));
  const isEntityType = (text: string): text is EntityType => entityTypes.has(text);
  const isRelationType = (text: string): text is RelationType => relationTypes.has(text);
  const vocabulary: Vocabulary<OwnEntityName, OwnRelationName> = {
    entityTypes: [...entityTypes.keys()].filter(isEntityType),
    relationTypes: [...relationTypes.keys()].filter(isRelationType),
    ownEntityTypes: namesOf(ownEntityTypes),
    ownRelationTypes: namesOf(ownRelationTypes),
    entityType: (type) => known(entityTypes.get(type), type),
    relationType: (type) => known(relationTypes.get(type), type),
    isEntityType,
    isRelationType,
    isEntityId: (text): text is EntityId => isEntityType(ENTITY_ID.exec(text)?.[1] ?? ''),
    entityTypeOf(id) {
      const type = id.slice(0, id.indexOf(':'));
      if (isEntityType(type)) return type;
      throw new TypeError(`"${id}" is not an entity id: it must start with one of ${vocabulary.entityTypes.join(', ')} and a colon.`);
    },
    isOwn: (type) => !Object.hasOwn(BUILT_IN_ENTITY_TYPES, type) && !Object.hasOwn(RELATION_TYPES, type),
    codeOf: (type) => codes.get(type) ?? -1,
    isSymmetric: (type) => known(relationTypes.get(type), type).symmetric === true,
  };
  return vocabulary;
}

function known<Definition>(definition: Definition | undefined, type: string): Definition {
  if (definition === undefined) throw new TypeError(`"${type}" is no type of this vocabulary.`);
  return definition;
}

function namesOf<Name extends string>(types: Readonly<Record<Name, unknown>> | undefined): readonly Name[] {
  if (types === undefined) return [];
  const isName = (name: string): name is Name => Object.hasOwn(types, name);
  return Object.keys(types).filter(isName);
}

/** The vocabulary of diplomacy, which every other one takes in. */
export const BUILT_IN_VOCABULARY: Vocabulary<never, never> = toVocabulary(undefined, undefined);
