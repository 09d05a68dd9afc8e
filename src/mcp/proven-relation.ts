import { parse } from 'graphql';
import { z } from 'zod';
import { DERIVATIONS, MODALITIES } from '../model/relation.js';
import { connectionAnswer } from './page.js';
import { EVERYTHING } from './scope-arguments.js';
import type { SnapshotQuestions } from './snapshot-questions.js';

/** What is asked of a relation whose evidence is shown. Each selection stands beside the shape of its answer. */
export const PROVEN_FIELDS = `
  fragment ProvenFields on Relation {
    id type summary modality derivation knownSince
    from { id }
    to { id }
    time { kind text inference { note } }
    inference { note }
    evidence { citation source { id } locator { start end sha256 } attributedTo { id } excerpt excerptStatus }
  }`;

const named = z.object({ id: z.string() });
const inference = z.object({ note: z.string() }).nullable();

export const provenRelation = z.object({
  id: z.string(),
  type: z.string(),
  summary: z.string(),
  modality: z.enum(MODALITIES),
  derivation: z.enum(DERIVATIONS),
  knownSince: z.string().nullable(),
  from: named,
  to: named,
  time: z.object({ kind: z.string(), text: z.string(), inference }),
  inference,
  evidence: z.array(
    z.object({
      citation: z.string(),
      source: named,
      locator: z.object({ start: z.number(), end: z.number(), sha256: z.string() }),
      attributedTo: z.array(named),
      excerpt: z.string().nullable(),
      excerptStatus: z.string(),
    }),
  ),
});
export type ProvenRelation = z.infer<typeof provenRelation>;

const answerShape = z.object({ relations: connectionAnswer({ node: provenRelation }) });

const DOCUMENT = parse(`
  query Known($filter: RelationFilter, $after: String, $at: Scope) {
    relations(filter: $filter, first: 100, after: $after, at: $at) {
      pageInfo { hasNextPage }
      edges { cursor node { ...ProvenFields } }
    }
  }
  ${PROVEN_FIELDS}`);

/**
 * A relation with the evidence that was published by a day. Undefined: it was not known by then. `nodes(ids)` takes no scope, so it is looked
 * for among the relations of its ends and its type.
 */
export async function knownRelation(graph: SnapshotQuestions, relation: ProvenRelation, knownAt: string, signal: AbortSignal): Promise<ProvenRelation | undefined> {
  const filter = { types: [relation.type], between: [relation.from.id, relation.to.id] };
  let after: string | null = null;
  for (;;) {
    const answer = await graph.ask(DOCUMENT, { filter, after, at: { ...EVERYTHING, knownAt } }, signal);
    const { relations }: z.infer<typeof answerShape> = answerShape.parse(answer);
    const found = relations.edges.find(({ node }) => node.id === relation.id);
    if (found !== undefined || !relations.pageInfo.hasNextPage) return found?.node;
    after = relations.edges.at(-1)?.cursor ?? null;
  }
}
