import { createGraph } from '../../src/graph/create-graph.js';
import type { MemoryView } from '../../src/graph/memory-view.js';
import type { Dataset } from '../../src/model/dataset.js';
import { parseEdtfDate } from '../../src/model/edtf-date.js';
import type { Entity, EntityId } from '../../src/model/entity.js';
import type { Relation } from '../../src/model/relation.js';
import type { RelationType } from '../../src/model/relation-types.js';
import { DEFAULT_SCOPE, type Scope } from '../../src/model/scope.js';
import { relation, valueOf } from '../model/build-relation.js';
import { BUILT_IN_VOCABULARY } from '../../src/model/vocabulary.js';

const { entityTypeOf } = BUILT_IN_VOCABULARY;

interface EntityParts {
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly identifiers?: Readonly<Record<string, string>>;
  /** Of a source. */
  readonly published?: string;
  readonly publisher?: `organization:${string}`;
  /** Of an event. */
  readonly series?: boolean;
}

/** An entity of the type that its id names; its name is what follows the colon unless it is given. */
export function entity(id: EntityId, parts: EntityParts = {}): Entity {
  const type = entityTypeOf(id);
  const slug = id.slice(type.length + 1);
  const base = {
    name: parts.name ?? slug,
    aliases: parts.aliases ?? [],
    description: '',
    identifiers: Object.entries(parts.identifiers ?? {}).map(([scheme, value]) => ({ scheme, value })),
  };
  switch (type) {
    case 'leader': return { ...base, type, id: `leader:${slug}` };
    case 'country': return { ...base, type, id: `country:${slug}` };
    case 'organization': return { ...base, type, id: `organization:${slug}`, organizationKind: 'INTERGOVERNMENTAL' };
    case 'treaty': return { ...base, type, id: `treaty:${slug}`, treatyKind: 'TREATY' };
    case 'event': return { ...base, type, id: `event:${slug}`, eventKind: 'MEETING', series: parts.series ?? false };
    case 'place': return { ...base, type, id: `place:${slug}`, placeKind: 'CITY' };
    case 'topic': return { ...base, type, id: `topic:${slug}` };
    case 'source': return {
      ...base,
      type,
      id: `source:${slug}`,
      published: { date: valueOf(parseEdtfDate(parts.published ?? '2012-06-03')) },
      language: 'en',
      text: { file: `${slug}.txt`, sha256: '', length: 100 },
      ...(parts.publisher === undefined ? {} : { publisher: parts.publisher }),
    };
  }
}

/** A relation of 2012 that one source states. Its id is `r:` and the name. */
export function tie(name: string, type: RelationType, from: EntityId, to: EntityId, parts: Partial<Relation> = {}): Relation {
  return relation({ id: `r:${name}`, type, from, to, qualifiers: new Map(), ...parts });
}

/** A dataset of these records; ends and sources that are not among them are added. */
export function dataset(relations: readonly Relation[], entities: readonly Entity[] = []): Dataset {
  const known = new Map(entities.map((record) => [record.id as EntityId, record]));
  for (const { from, to, evidence } of relations) {
    for (const id of [from, to, ...evidence.map(({ source }) => source)]) if (!known.has(id)) known.set(id, entity(id));
  }
  return { name: 'Test', license: 'CC0-1.0', description: 'For tests.', entities: [...known.values()], relations };
}

export const scope = (parts: Partial<Scope> = {}): Scope => ({ ...DEFAULT_SCOPE, ...parts });

/** A view of relations, and of entities that none of them names. */
export function viewOf(relations: readonly Relation[], entities: readonly Entity[] = [], parts: Partial<Scope> = {}): MemoryView {
  return createGraph(dataset(relations, entities)).view(scope(parts));
}

/** The names of relations, as `tie` was given them. */
export const names = (relations: readonly Relation[]): readonly string[] => relations.map(({ id }) => id.slice(2));
