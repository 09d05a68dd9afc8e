import { parse } from 'graphql';
import { z } from 'zod';
import { clip } from '../clip.js';
import { fitting } from '../page.js';
import { PROVEN_FIELDS, type ProvenRelation, knownRelation, provenRelation } from '../proven-relation.js';
import { timeText } from '../relation-item.js';
import { scopeShape } from '../scope-arguments.js';
import { ToolError } from '../tool-error.js';
import { defineTool } from '../define-tool.js';

const MOST_RELATIONS = 10;
const MOST_EVIDENCE = 20;

const answerShape = z.object({ nodes: z.array(z.union([provenRelation, z.object({ name: z.string() })]).nullable()) });

const DOCUMENT = parse(`
  query Evidence($ids: [ID!]!) {
    nodes(ids: $ids) { ...ProvenFields ... on Entity { name } }
  }
  ${PROVEN_FIELDS}`);

const provenItem = z.object({
  relation_id: z.string(),
  summary: z.string(),
  time: z.string(),
  modality: z.string(),
  derivation: z.string(),
  known_since: z.string().optional(),
  inference: z.string().optional().describe('Ground of a conclusion'),
  time_inference: z.string().optional(),
  evidence: z.array(
    z.object({
      citation: z.string(),
      source: z.string(),
      start: z.number(),
      end: z.number(),
      sha256: z.string(),
      attributed_to: z.array(z.string()).optional().describe('Whose word it is'),
      excerpt: z.string().optional(),
      excerpt_status: z.string(),
    }),
  ),
});
type ProvenItem = z.infer<typeof provenItem>;

export const getEvidence = defineTool({
  name: 'get_evidence',
  title: 'Get the evidence',
  description: 'Where sources say that relations hold: source, position in its text, whose word it is, and the words themselves where the text is at hand.',
  input: z.strictObject({
    relation_ids: z.array(z.string().min(1).max(60)).min(1).max(MOST_RELATIONS).describe(`"r:…", at most ${MOST_RELATIONS}`),
    skip: z.int().min(0).max(100_000).optional().describe('So many of each'),
    known_at: scopeShape.known_at,
  }),
  output: z.object({ relations: z.array(provenItem), note: z.string().optional() }),
  async answer({ relation_ids: ids, skip = 0, known_at: knownAt }, { graph, signal }) {
    const { nodes } = answerShape.parse(await graph.ask(DOCUMENT, { ids }, signal));
    const relations = nodes.map((node, index) => {
      if (node !== null && 'evidence' in node) return node;
      const what = JSON.stringify(clip(ids[index] ?? '', 60));
      if (node === null) throw new ToolError(`relation_ids[${index}]: there is no relation ${what}. get_relations, find_paths and timeline give ids of relations.`);
      throw new ToolError(`relation_ids[${index}]: ${what} is an entity. get_relations lists its relations, whose ids this tool takes.`);
    });
    const answers = await Promise.all(
      relations.map(async (relation) => {
        const known = knownAt === undefined ? relation : await knownRelation(graph, relation, knownAt, signal);
        const evidence = known?.evidence ?? [];
        const shown = evidence.slice(skip, skip + MOST_EVIDENCE);
        const left = evidence.length - skip - shown.length;
        const cut = left > 0 ? `${relation.id} has ${left} more pieces of evidence: ask for it again with skip ${skip + MOST_EVIDENCE}.` : undefined;
        return { item: toItem({ ...relation, evidence: shown }), note: known === undefined ? `${relation.id} was not known by ${knownAt}.` : cut };
      }),
    );
    const shown = answers.slice(0, fitting(answers));
    const missing = ids.slice(shown.length);
    const notes = [...shown.flatMap(({ note }) => note ?? []), ...(missing.length === 0 ? [] : [`The answer holds no more: ask again for ${missing.join(', ')}.`])];
    return { relations: shown.map(({ item }) => item), ...(notes.length === 0 ? {} : { note: notes.join(' ') }) };
  },
});

function toItem({ id, summary, time, modality, derivation, knownSince, inference, evidence }: ProvenRelation): ProvenItem {
  return {
    relation_id: id,
    summary: clip(summary, 400),
    time: timeText(time),
    modality,
    derivation,
    ...(knownSince === null ? {} : { known_since: knownSince }),
    ...(inference === null ? {} : { inference: clip(inference.note, 600) }),
    ...(time.inference === null ? {} : { time_inference: clip(time.inference.note, 600) }),
    evidence: evidence.map(({ citation, source, locator, attributedTo, excerpt, excerptStatus }) => ({
      citation,
      source: source.id,
      ...locator,
      ...(attributedTo.length === 0 ? {} : { attributed_to: attributedTo.map((entity) => entity.id) }),
      ...(excerpt === null ? {} : { excerpt: clip(excerpt, 600) }),
      excerpt_status: excerptStatus,
    })),
  };
}
