import { RELATION_TYPE_NAMES, type RelationType, relationType } from '../model/relation-types.js';

/** The relation types that mean the same in both directions: whoever asks for one direction gets them too. */
export const SYMMETRIC_TYPES: ReadonlySet<RelationType> = new Set(
  RELATION_TYPE_NAMES.filter((name) => relationType(name).symmetric === true),
);
