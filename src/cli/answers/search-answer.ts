import { z } from 'zod';
import type { Ask } from '../ask.js';

const hitAnswer = z.strictObject({
  match: z.enum(['EXACT', 'PREFIX', 'FUZZY']),
  matched: z.string(),
  score: z.number(),
  node: z.strictObject({ id: z.string(), name: z.string(), description: z.string() }),
});

export const searchAnswer = z.strictObject({ totalCount: z.number(), edges: z.array(hitAnswer) });
export type SearchAnswer = z.infer<typeof searchAnswer>;

const DOCUMENT = `
  query Search($text: String!, $types: [EntityType!], $first: Int) {
    search(text: $text, types: $types, first: $first) {
      totalCount
      edges { match matched score node { id name description } }
    }
  }`;

/** Entities whose name, alias or identifier matches a text, best first. */
export async function askSearch(ask: Ask, question: { text: string; types?: readonly string[]; first: number }): Promise<SearchAnswer> {
  return z.strictObject({ search: searchAnswer }).parse(await ask(DOCUMENT, question)).search;
}
