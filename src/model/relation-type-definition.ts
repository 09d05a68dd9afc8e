export interface TextType {
  readonly kind: 'TEXT';
}

/** A whole number, at least `min` (default 1). */
export interface IntegerType {
  readonly kind: 'INTEGER';
  readonly min?: number;
}

/** A finite number, 0 or more. */
export interface NumberType {
  readonly kind: 'NUMBER';
}

export interface EnumType {
  readonly kind: 'ENUM';
  readonly values: readonly string[];
}

/** The id of an entity of one of these types. */
interface EntityIdType<EntityName extends string> {
  readonly kind: 'ENTITY';
  readonly of: readonly EntityName[];
}

/** What a qualifier's value may be. A date is never a qualifier: time has its own place on every relation. */
export type QualifierType<EntityName extends string = string> = TextType | IntegerType | NumberType | EnumType | EntityIdType<EntityName>;

export interface QualifierDefinition<EntityName extends string = string> {
  readonly type: QualifierType<EntityName>;
  readonly required?: true;
  readonly description: string;
}

/** A verb of a narrative with what stands around the other entity: `{ past: 'acquired', base: 'acquire' }`, "Acme acquired Beta". */
export interface PhraseDefinition {
  /** After a singular subject: "was". */
  readonly past: string;
  /** After a plural one: "were". Default: `past`. */
  readonly plural?: string;
  /** After "to" or "would": "be". */
  readonly base: string;
  /** Between the verb and the other entity, with its spaces: " acquired by ". Default: a space. */
  readonly before?: string;
  /** Behind the other entity: " as a partner". Default: nothing. */
  readonly after?: string;
}

/** One relation type: what it means, what it may join and what it carries. */
export interface RelationTypeDefinition<EntityName extends string = string> {
  /** Reads between `from` and `to`: "Jiang Zemin *holds office in* China". */
  readonly label: string;
  /** Reads between `to` and `from`: "China *has as office holder* Jiang Zemin". Equal to `label` where symmetric. */
  readonly inverseLabel: string;
  readonly description: string;
  readonly from: readonly EntityName[];
  readonly to: readonly EntityName[];
  /** Means the same in both directions; `from` is then the end whose id sorts first. */
  readonly symmetric?: true;
  /** The relation's time is also the time of these ends: it says when an event takes place, or when a treaty is made. */
  readonly dates?: readonly ('from' | 'to')[];
  readonly qualifiers: Readonly<Record<string, QualifierDefinition<EntityName>>>;
  /** How narratives tell it, seen from its start and from its end. Default: by the labels. */
  readonly told?: { readonly forward: PhraseDefinition; readonly backward: PhraseDefinition };
  /** The Wikidata property of the same meaning. */
  readonly wikidata?: `P${number}`;
}
