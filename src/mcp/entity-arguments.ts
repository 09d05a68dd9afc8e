import { z } from 'zod';
import { suggest } from '../data/did-you-mean.js';
import type { Vocabulary } from '../model/vocabulary.js';

/** An entity, by anything that names it. */
export const entityName = z.string().min(1).max(200);

export const direction = z.enum(['OUT', 'IN', 'ANY']);

/** Types of entity, as GraphQL writes them. */
export function entityTypesOf({ entityTypes }: Vocabulary) {
  return z.array(z.enum(entityTypes.map((type) => type.toUpperCase()))).min(1).max(entityTypes.length);
}

/** Types of relation. Their names are not listed with the tools, since they are many. */
export function relationTypesOf({ relationTypes, isRelationType }: Vocabulary) {
  const name = z
    .string()
    .max(40)
    .superRefine((text, context) => {
      if (!isRelationType(text)) context.addIssue({ code: 'custom', message: `there is no relation type ${JSON.stringify(text)}. ${suggest(text, relationTypes)}` });
    });
  return z.array(name).min(1).max(relationTypes.length);
}
