import type { EnumType, IntegerType, NumberType, TextType } from './relation-type-definition.js';

/** A field of an entity that is no relation: what has a time or evidence of its own, or names another entity, is one. */
export interface FieldDefinition {
  readonly type: TextType | IntegerType | NumberType | EnumType;
  readonly required?: true;
  readonly description: string;
}

/** One entity type. Its name is the prefix of its ids and, with a capital letter, its GraphQL type: `company`. */
export interface EntityTypeDefinition {
  /** The name of its file and of its list in GraphQL: `companies`. */
  readonly plural: string;
  /** What an entity of this type is, in one sentence. */
  readonly description: string;
  /** Those that it has beside what all entities have. */
  readonly fields: Readonly<Record<string, FieldDefinition>>;
}
