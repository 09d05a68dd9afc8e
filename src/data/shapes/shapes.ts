import type { z } from 'zod';
import type { Entity, EntityType } from '../../model/entity.js';
import type { RelationType } from '../../model/relation-types.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { entityShapes } from './entity-shapes.js';
import { evidenceShape } from './evidence-shape.js';
import { type QualifiersShape, qualifiersShape, relationFileShape, relationShape } from './relation-shapes.js';

/** The shapes of all records whose types are those of one vocabulary. */
export interface Shapes {
  readonly entity: (type: EntityType) => z.ZodType<Entity>;
  readonly evidence: ReturnType<typeof evidenceShape>;
  readonly relationFile: ReturnType<typeof relationFileShape>;
  /** Without its qualifiers. */
  readonly relation: ReturnType<typeof relationShape>;
  readonly qualifiers: (type: RelationType) => QualifiersShape;
}

const known = new WeakMap<Vocabulary, Shapes>();

/** Made once for each vocabulary. */
export function shapesOf(vocabulary: Vocabulary): Shapes {
  const shapes = known.get(vocabulary) ?? makeShapes(vocabulary);
  known.set(vocabulary, shapes);
  return shapes;
}

function makeShapes(vocabulary: Vocabulary): Shapes {
  const qualifiers = new Map(vocabulary.relationTypes.map((type) => [type, qualifiersShape(type, vocabulary)]));
  return {
    entity: entityShapes(vocabulary),
    evidence: evidenceShape(vocabulary),
    relationFile: relationFileShape(vocabulary),
    relation: relationShape(vocabulary),
    qualifiers: (type) => qualifiers.get(type) ?? qualifiersShape(type, vocabulary),
  };
}
