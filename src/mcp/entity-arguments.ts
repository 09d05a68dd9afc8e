import { z } from 'zod';
import { ENTITY_TYPES } from '../model/entity.js';
import { suggest } from '../data/did-you-mean.js';
import { RELATION_TYPE_NAMES, isRelationType } from '../model/relation-types.js';

/** An entity, by anything that names it. */
export const entityName = z.string().min(1).max(200);

export const entityTypes = z.array(z.enum(ENTITY_TYPES.map((type) => type.toUpperCase()))).min(1).max(ENTITY_TYPES.length);

const relationTypeName = z
  .string()
  .max(40)
  .superRefine((text, context) => {
    if (!isRelationType(text)) context.addIssue({ code: 'custom', message: `there is no relation type ${JSON.stringify(text)}. ${suggest(text, RELATION_TYPE_NAMES)}` });
  });
export const relationTypes = z.array(relationTypeName).min(1).max(RELATION_TYPE_NAMES.length);

export const direction = z.enum(['OUT', 'IN', 'ANY']);
