import type { Entity } from '../../model/entity.js';
import type { Relation } from '../../model/relation.js';
import type { RelationTypeDefinition } from '../../model/relation-type-definition.js';

/** A step of a path as a narrator is given it: who comes first in the sentence, who comes next, and by which relation. */
export interface NarratedStep {
  readonly from: Entity;
  readonly to: Entity;
  readonly walked: 'FORWARD' | 'BACKWARD';
  readonly relation: Relation;
  /** What the vocabulary says of its type. */
  readonly definition: RelationTypeDefinition;
  /** The entities that the relation's qualifiers name. */
  readonly qualifierEntities: ReadonlyMap<string, Entity>;
  /** The numbers of its citations, from 1. */
  readonly citations: readonly number[];
}

/** Tells a path in one language. Another language is another file like `english.ts`. */
export interface Narrator {
  /** One sentence for a path of one relation or more. */
  path(steps: readonly NarratedStep[]): string;
  /** One sentence for a path of no relations: the entity is both ends. */
  same(entity: Entity): string;
}
