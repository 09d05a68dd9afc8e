import { attributedTo } from '../../model/relation.js';
import type { RelationTypeDefinition } from '../../model/relation-type-definition.js';
import type { QualifierNode, RelationNode } from '../nodes.js';
import type { BordersResolvers, QualifierResolvers, SignedResolvers } from '../resolver-types.generated.js';
import { relationTypeName } from '../type-names.js';
import { entityNode } from './evidence.js';
import type { OwnFields, TypeResolver } from './own-fields.js';
import { finite } from './time.js';

/** The fields that every relation has; their resolvers stand once, on the interface. */
type SharedRelationField = keyof BordersResolvers & keyof SignedResolvers;

/** The fields that all relations share. */
export const relation: TypeResolver<RelationNode> & OwnFields<Pick<BordersResolvers, SharedRelationField>> = {
  __resolveType: (node) => relationTypeName(node.relation.type),
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
export function entityIn(name: string, ...entityTypes: readonly string[]): (node: RelationNode) => ReturnType<typeof entityNode> | null {
  return ({ relation: record, view }) => {
    const value = record.qualifiers.get(name);
    if (value === undefined) return null;
    if (typeof value === 'string' && view.vocabulary.isEntityId(value) && entityTypes.includes(view.vocabulary.entityTypeOf(value))) return entityNode(view, value);
    throw new TypeError(`Qualifier ${name} of ${record.id} is not the id of a ${entityTypes.join(' or ')}.`);
  };
}

function definition({ relation: record, view }: RelationNode): RelationTypeDefinition {
  return view.vocabulary.relationType(record.type);
}

function qualifierNodes(node: RelationNode): QualifierNode[] {
  const { relation: record, view } = node;
  return Object.entries(definition(node).qualifiers).flatMap(([name, { type }]) => {
    const value = record.qualifiers.get(name);
    if (value === undefined) return [];
    const written = String(value);
    return [{ name, value: written, entityId: type.kind === 'ENTITY' && view.vocabulary.isEntityId(written) ? written : undefined, view }];
  });
}
