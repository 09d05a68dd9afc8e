import { z } from 'zod';
import type { Ask } from '../ask.js';
import { namedAnswer } from './relation-answer.js';

const countsAnswer = z.array(z.strictObject({ type: z.string(), count: z.number() }));

export const statsAnswer = z.strictObject({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  description: z.string(),
  entityCount: z.number(),
  relationCount: z.number(),
  evidenceCount: z.number(),
  entitiesByType: countsAnswer,
  relationsByType: countsAnswer,
  sources: z.array(namedAnswer.extend({ published: z.string() })),
});
export type StatsAnswer = z.infer<typeof statsAnswer>;

const DOCUMENT = `
  {
    dataset {
      name version license description entityCount relationCount evidenceCount
      entitiesByType { type count }
      relationsByType { type count }
      sources { id name published }
    }
  }`;

/** What the dataset holds, whatever the scope. */
export async function askStats(ask: Ask): Promise<StatsAnswer> {
  return z.strictObject({ dataset: statsAnswer }).parse(await ask(DOCUMENT)).dataset;
}
