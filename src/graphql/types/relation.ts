import type { EntityType } from '../../model/entity.js';
import { isEntityId } from '../../model/entity.js';
import { attributedTo } from '../../model/relation.js';
import { type RelationType, relationType } from '../../model/relation-types.js';
import type { QualifierNode, RelationNode } from '../nodes.js';
import type { BordersResolvers, QualifierResolvers, RelationResolvers, SignedResolvers } from '../resolver-types.generated.js';
import { entityNode } from './evidence.js';
import type { OwnFields } from './own-fields.js';
import { finite } from './time.js';

const OBJECT_TYPES = {
  HOLDS_OFFICE: 'HoldsOffice',
  MEMBER_OF: 'MemberOf',
  PART_OF: 'PartOf',
  PARTICIPATED_IN: 'ParticipatedIn',
  HELD_IN: 'HeldIn',
  ORGANIZED_BY: 'OrganizedBy',
  FOLLOWS: 'Follows',
  LOCATED_IN: 'LocatedIn',
  FOUNDED_AT: 'FoundedAt',
  CONCERNS: 'Concerns',
  SIGNED: 'Signed',
  ADOPTED_AT: 'AdoptedAt',
  PRODUCED: 'Produced',
  REALIZES: 'Realizes',
  COMMON_GROUND_WITH: 'CommonGroundWith',
  BASED_ON: 'BasedOn',
  DIPLOMATIC_RELATION: 'DiplomaticRelation',
  BORDERS: 'Borders',
  COOPERATES_WITH: 'CooperatesWith',
  TRADES_WITH: 'TradesWith',
  TAKES_POSITION: 'TakesPosition',
  CONTRIBUTED_TO: 'ContributedTo',
  STATED: 'Stated',
  INSTANCE_OF: 'InstanceOf',
  PUBLISHED_BY: 'PublishedBy',
} as const satisfies Record<RelationType, string>;

/** The fields that every relation has; their resolvers stand once, on the interface. */
type SharedRelationField = keyof BordersResolvers & keyof SignedResolvers;

/** The fields that all relations share. */
export const relation: RelationResolvers & OwnFields<Pick<BordersResolvers, SharedRelationField>> = {
  __resolveType: (node) => OBJECT_TYPES[node.relation.type],
  id: (node) => node.relation.id,
  type: (node) => node.relation.type,
  label: (node) => definition(node).label,
  inverseLabel: (node) => definition(node).inverseLabel,
  from,
  to,
  symmetric: (node) => definition(node).symmetric === true,
  time: ({ relation: { time }, view }) => ({ time, view }),
  modality: (node) => node.relation.modality,
  derivation: (node) => node.relation.derivation,
  inference: ({ relation: record, view }) =>
    record.inferenceNote === undefined ? null : { note: record.inferenceNote, evidence: view.evidence(record), view },
  rank: (node) => node.relation.rank,
  attributedTo: ({ relation: record, view }) => attributedTo(view.evidence(record)).map((id) => entityNode(view, id)),
  summary: (node) => node.relation.summary,
  qualifiers: (node) => qualifierNodes(node),
  evidence: ({ relation: record, view }) => view.evidence(record).map((evidence) => ({ evidence, view })),
  knownSince: ({ relation: record, view }) => finite(view.knownSince(record)),
};

export const qualifier: OwnFields<QualifierResolvers> = {
  name: (node) => node.name,
  value: (node) => node.value,
  entity: ({ entityId, view }) => (entityId === undefined ? null : entityNode(view, entityId)),
};

/** The entity at the start of a relation. */
export function from({ relation: record, view }: RelationNode): ReturnType<typeof entityNode> {
  return entityNode(view, record.from);
}

/** The entity at the end of a relation. */
export function to({ relation: record, view }: RelationNode): ReturnType<typeof entityNode> {
  return entityNode(view, record.to);
}

/** Both ends of a symmetric relation. */
export function ends(node: RelationNode): ReturnType<typeof entityNode>[] {
  return [from(node), to(node)];
}

/** A resolver of a TEXT qualifier. */
export function text(name: string): (node: RelationNode) => string | null {
  return ({ relation: record }) => {
    const value = record.qualifiers.get(name);
    return value === undefined ? null : String(value);
  };
}

/** A resolver of an ENUM qualifier. */
export function oneOf<T extends string>({ type }: { readonly type: { readonly values: readonly T[] } }, name: string): (node: RelationNode) => T | null {
  return ({ relation: record }) => type.values.find((value) => value === record.qualifiers.get(name)) ?? null;
}

/** The same resolver for a qualifier that its type requires, and which validation has made sure of. */
export function required<T>(resolver: (node: RelationNode) => T | null): (node: RelationNode) => T {
  return (node) => {
    const value = resolver(node);
    if (value === null) throw new TypeError(`A required qualifier of ${node.relation.id} is missing.`);
    return value;
  };
}

/** A resolver of an INTEGER or NUMBER qualifier. */
export function number(name: string): (node: RelationNode) => number | null {
  return ({ relation: record }) => {
    const value = record.qualifiers.get(name);
    return typeof value === 'number' ? value : null;
  };
}

/** A resolver of an ENTITY qualifier. */
export function entityIn(name: string, entityType: EntityType): (node: RelationNode) => ReturnType<typeof entityNode> | null {
  return ({ relation: record, view }) => {
    const value = record.qualifiers.get(name);
    if (value === undefined) return null;
    if (typeof value === 'string' && isEntityId(value) && value.startsWith(`${entityType}:`)) return entityNode(view, value);
    throw new TypeError(`Qualifier ${name} of ${record.id} is not the id of a ${entityType}.`);
  };
}

function definition({ relation: record }: RelationNode): ReturnType<typeof relationType> {
  return relationType(record.type);
}

function qualifierNodes(node: RelationNode): QualifierNode[] {
  const { relation: record, view } = node;
  return Object.entries(definition(node).qualifiers).flatMap(([name, { type }]) => {
    const value = record.qualifiers.get(name);
    if (value === undefined) return [];
    const written = String(value);
    return [{ name, value: written, entityId: type.kind === 'ENTITY' && isEntityId(written) ? written : undefined, view }];
  });
}
