import { DERIVATIONS, type Derivation, MODALITIES, type Modality, RANKS, type Rank } from '../model/relation.js';

/** The marks of a relation that a scope asks about, in five bits: modality, derivation and rank, each by its place in the model's list. */
export type RelationClass = number;

/** How many classes there are, some of which nothing has. */
export const RELATION_CLASSES = 32;

const DEPRECATED = RANKS.indexOf('DEPRECATED');

export function relationClass(modality: Modality, derivation: Derivation, rank: Rank): RelationClass {
  return MODALITIES.indexOf(modality) | (DERIVATIONS.indexOf(derivation) << 2) | (RANKS.indexOf(rank) << 3);
}

/** Whether the relations of a class are deprecated. */
export function isDeprecated(code: RelationClass): boolean {
  return code >> 3 === DEPRECATED;
}

export interface ClassMarks {
  readonly modality: Modality;
  readonly derivation: Derivation;
  readonly rank: Rank;
}

/** The marks of a class, or undefined if nothing has them. */
export function classMarks(code: RelationClass): ClassMarks | undefined {
  const [modality, derivation, rank] = [MODALITIES[code & 3], DERIVATIONS[(code >> 2) & 1], RANKS[(code >> 3) & 3]];
  return modality === undefined || derivation === undefined || rank === undefined ? undefined : { modality, derivation, rank };
}
