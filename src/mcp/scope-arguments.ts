import { z } from 'zod';
import { DERIVATIONS, MODALITIES } from '../model/relation.js';
import type { Result } from '../model/result.js';
import { parseScopeDay, parseScopeWindow } from '../model/scope.js';

/** A text that one of the model's readers accepts; what it says of others is what the agent is told. */
function readBy(read: (text: string) => Result<unknown>): z.ZodString {
  return z
    .string()
    .max(60)
    .superRefine((text, context) => {
      const result = read(text);
      if (!result.ok) context.addIssue({ code: 'custom', message: result.message });
    });
}

/** The scope of a question, flat, and the same on every tool that has one. */
export const scopeShape = {
  valid_at: readBy(parseScopeDay).optional().describe('Held on this day: 2012-06-03'),
  during: readBy(parseScopeWindow).optional().describe('Held on some day of this EDTF window: 2012, 2012-06/..'),
  known_at: readBy(parseScopeDay).optional().describe('Published by this day'),
  certainty: z.enum(['CERTAIN', 'POSSIBLE']).optional().describe('Must hold (default), or may'),
  modality: z.array(z.enum(MODALITIES)).min(1).max(MODALITIES.length).optional().describe('Default [ACTUAL]: no plans'),
  derivation: z.enum(DERIVATIONS).optional().describe('Default both'),
  min_sources: z.int().min(1).max(100).optional().describe('Independent publishers'),
};

/** The scope, as GraphQL takes it, in which every relation is. */
export const EVERYTHING = { certainty: 'POSSIBLE', modality: MODALITIES, derivation: DERIVATIONS };

export type ScopeArguments = z.output<z.ZodObject<typeof scopeShape>>;

/** The input type `Scope` of the GraphQL contract. */
export function scopeInput(scope: ScopeArguments): Readonly<Record<string, unknown>> {
  const { valid_at: validAt, known_at: knownAt, min_sources: minSources, during, certainty, modality, derivation } = scope;
  const input = { validAt, during, knownAt, certainty, modality, derivation: derivation === undefined ? undefined : [derivation], minSources };
  // GraphQL takes null for an absent field, and refuses it where the field has a default.
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}
