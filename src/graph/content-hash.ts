import type { Dataset } from '../model/dataset.js';
import type { Entity } from '../model/entity.js';
import type { Evidence } from '../model/evidence.js';
import { type Relation, timeText } from '../model/relation.js';
import { startSha256 } from '../model/sha256.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { canonicalJson } from './canonical-json.js';
import { compare } from './compare.js';

/** So many relations are hashed at once: each call into the hash has its price. */
const BATCH = 1_000;

/**
 * SHA-256, in hex, over all that a dataset says: the same on every machine, and whatever the order of the keys in a record and of an
 * entity's identifiers. The order of aliases, observations and evidence is content, since answers show it. The records come in an order
 * that depends on themselves alone. What a vocabulary adds is said too: answers show its labels.
 */
export function contentHash({ name, license, description, entities, relations }: Dataset, vocabulary: Vocabulary): string {
  const hash = startSha256();
  hash.update(canonicalJson({ name, license, description }));
  const own = ownTypes(vocabulary);
  if (own.length > 0) hash.update(`\n${canonicalJson(own)}`);
  for (const entity of entities) hash.update(`\n${entityText(entity)}`);
  for (let i = 0; i < relations.length; i += BATCH) {
    hash.update(relations.slice(i, i + BATCH).map((relation) => `\n${relationText(relation)}`).join(''));
  }
  return hash.digest('hex');
}

function ownTypes({ entityTypes, relationTypes, entityType, relationType, isOwn }: Vocabulary): readonly unknown[] {
  return [
    ...entityTypes.filter(isOwn).map((type) => [type, entityType(type)]),
    ...relationTypes.filter(isOwn).map((type) => [type, relationType(type)]),
  ];
}

/**
 * All that an entity says, whatever the order of its keys and identifiers. Its type goes under the name `kind`, as in all hashes that datasets already have:
 * another name would change every one of them.
 */
export function entityText({ type, ...entity }: Entity): string {
  const identifiers = entity.identifiers.toSorted((a, b) => compare(a.scheme, b.scheme) || compare(a.value, b.value));
  return canonicalJson({ ...entity, identifiers, kind: type });
}

/**
 * All that a relation says. As `canonicalJson`, ten times faster: there are many relations, and their keys are known. A date is its EDTF text, from which all else about
 * it follows. `satisfies` sees to it that no key is forgotten.
 */
export function relationText(relation: Relation): string {
  const { time, qualifiers } = relation;
  return JSON.stringify({
    derivation: relation.derivation,
    evidence: relation.evidence.map(evidenceParts),
    from: relation.from,
    id: relation.id,
    inferenceNote: relation.inferenceNote,
    modality: relation.modality,
    qualifiers: [...qualifiers].toSorted(([a], [b]) => compare(a, b)),
    rank: relation.rank,
    summary: relation.summary,
    time: {
      inference: time.inference && { evidence: time.inference.evidence.map(evidenceParts), note: time.inference.note },
      kind: time.kind,
      text: timeText(time),
    },
    to: relation.to,
    type: relation.type,
  } satisfies Record<keyof Relation, unknown>);
}

function evidenceParts({ attributedTo, end, sha256, source, start }: Evidence): Record<keyof Evidence, unknown> {
  return { attributedTo, end, sha256, source, start };
}
