import { z } from 'zod';
import type { FieldDefinition } from '../../model/entity-type-definition.js';
import type { QualifierDefinition } from '../../model/relation-type-definition.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { decimalNumber, entityId, text, wholeNumber } from './field-shapes.js';

/** The shape of named values that a vocabulary declares: the qualifiers of a relation, or an entity's own fields. */
export function valueShapes(definitions: Readonly<Record<string, FieldDefinition | QualifierDefinition>>, vocabulary: Vocabulary) {
  return Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => {
      const shape = valueShape(definition, vocabulary);
      return [name, definition.required === true ? shape : shape.optional()];
    }),
  );
}

function valueShape({ type, description }: FieldDefinition | QualifierDefinition, vocabulary: Vocabulary): z.ZodType<string | number> {
  switch (type.kind) {
    case 'TEXT':
      return text(description);
    case 'INTEGER':
      return wholeNumber(type.min ?? 1, description);
    case 'NUMBER':
      return decimalNumber(description);
    case 'ENUM':
      return z.enum(type.values).describe(description);
    case 'ENTITY':
      return entityId(vocabulary, type.of, description);
  }
}
