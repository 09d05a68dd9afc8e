import type { Day } from '../../../src/model/day.js';
import type { EntityId } from '../../../src/model/entity.js';
import { inScope } from '../../../src/model/in-scope.js';
import type { Dataset } from '../../../src/model/dataset.js';
import type { Relation } from '../../../src/model/relation.js';
import type { Scope } from '../../../src/model/scope.js';
import type { Direction, PathQuery, PatternStep } from '../../../src/graph/view.js';
import { isSymmetric, sourceLookup } from '../naive-relations.js';
import { commonDays, daysOf, earliestDays } from './naive-days.js';
import type { Walk } from './naive-walks.js';
import { BUILT_IN_VOCABULARY } from '../../../src/model/vocabulary.js';

const { entityTypeOf } = BUILT_IN_VOCABULARY;

export interface Asked {
  readonly dataset: Dataset;
  readonly query: PathQuery;
  /** The relations in scope, with the days on which each holds, if the question is about days. */
  readonly seen: ReadonlyMap<Relation, readonly Day[]>;
}

export function asked(dataset: Dataset, scope: Scope, query: PathQuery): Asked {
  const inside = dataset.relations.filter((relation) => inScope(relation, scope, sourceLookup(dataset)));
  const aboutDays = query.time === 'CONCURRENT' || query.time === 'ORDERED';
  return { dataset, query, seen: new Map(inside.map((relation) => [relation, aboutDays ? daysOf(relation, scope) : []])) };
}

/** What makes a walk a path, one rule a function. */
export function isPath(walk: Walk, asking: Asked): boolean {
  return RULES.every((rule) => rule(walk, asking));
}

/** The days on which each of a walk's relations holds. */
export function daysAlong({ relations }: Walk, { seen }: Asked): readonly (readonly Day[])[] {
  return relations.map((relation) => seen.get(relation) ?? []);
}

const hasLength = ({ relations }: Walk, { query }: Asked): boolean =>
  (query.minLength ?? 0) <= relations.length && relations.length <= query.maxLength;

const hasEnds = ({ entities }: Walk, { query: { from, to, avoid = [] } }: Asked): boolean => {
  const [start, end] = [entities.at(0), entities.at(-1)];
  return start !== undefined && end !== undefined && from.includes(start) && to.includes(end) && !avoid.includes(start) && !avoid.includes(end);
};

/** A relation is never walked twice, whatever the mode. */
const repeatsNoRelation = ({ relations }: Walk): boolean => new Set(relations).size === relations.length;

const keepsMode = ({ entities }: Walk, { query: { mode = 'SIMPLE' } }: Asked): boolean => {
  const distinct = (ids: readonly EntityId[]): boolean => new Set(ids).size === ids.length;
  switch (mode) {
    case 'TRAIL': return true;
    case 'ACYCLIC': return distinct(entities);
    case 'SIMPLE': return distinct(entities) || (entities.at(0) === entities.at(-1) && distinct(entities.slice(1)));
  }
};

const goesThrough = ({ entities }: Walk, { dataset, query: { avoid = [], entityTypes, hubLimit = Infinity } }: Asked): boolean =>
  entities.slice(1, -1).every(
    (id) => entityTypeOf(id) !== 'source' && !avoid.includes(id) && (entityTypes?.includes(entityTypeOf(id)) ?? true) && degree(dataset, id) <= hubLimit,
  );

const walksInDirection = (walk: Walk, { query: { direction = 'ANY', directions } }: Asked): boolean =>
  walk.relations.every((relation, i) => goes(walk, i, directions?.get(relation.type) ?? direction));

const walksTypes = ({ relations }: Walk, { query: { types } }: Asked): boolean =>
  relations.every(({ type }) => types?.includes(type) ?? true);

const staysInScope = ({ relations }: Walk, { seen }: Asked): boolean =>
  relations.every((relation) => relation.rank !== 'DEPRECATED' && seen.has(relation));

const matchesPattern = (walk: Walk, { query: { pattern } }: Asked): boolean => pattern === undefined || matchesFrom(walk, 0, pattern);

/** What AT and OVERLAPS ask for, the scope asks for already. */
const keepsTime = (walk: Walk, asking: Asked): boolean => {
  const { time } = asking.query;
  if (time === 'CONCURRENT') return commonDays(daysAlong(walk, asking)).length > 0;
  return time !== 'ORDERED' || earliestDays(daysAlong(walk, asking)) !== undefined;
};

/** Whether a relation leads from one entity to another by all that a question says of every relation, which is not all that its pattern and time say. */
export function mayBeWalked(relation: Relation, from: EntityId, to: EntityId, asking: Asked): boolean {
  const joins = (relation.from === from && relation.to === to) || (relation.from === to && relation.to === from);
  const walk = { entities: [from, to], relations: [relation] };
  return joins && walksTypes(walk, asking) && isOfPattern(walk, asking) && walksInDirection(walk, asking) && staysInScope(walk, asking);
}

/** Where every step of a pattern names types, no other is walked. */
const isOfPattern = ({ relations }: Walk, { query: { pattern = [] } }: Asked): boolean =>
  pattern.length === 0 || relations.every(({ type }) => pattern.some(({ types }) => types?.includes(type) ?? true));

const RULES = [hasEnds, hasLength, repeatsNoRelation, keepsMode, walksTypes, walksInDirection, goesThrough, matchesPattern, staysInScope, keepsTime];

/** How many relations an entity has, whatever the scope; a loop is one. */
export function degree({ relations }: Dataset, id: EntityId): number {
  return relations.filter(({ from, to }) => from === id || to === id).length;
}

/** Whether the relation at a position is walked in a direction. A loop goes both ways. */
function goes({ entities, relations }: Walk, position: number, direction: Direction): boolean {
  const relation = relations[position];
  if (relation === undefined) return false;
  const [here, there] = [entities[position], entities[position + 1]];
  const [out, back] = [relation.from === here && relation.to === there, relation.from === there && relation.to === here];
  return direction === 'ANY' || isSymmetric(relation) || (direction === 'OUT' ? out : back);
}

/** Whether the relations from a position on are what these steps say, trying every number of relations for the first of them. */
function matchesFrom(walk: Walk, position: number, [step, ...later]: readonly PatternStep[]): boolean {
  if (step === undefined) return position === walk.relations.length;
  const min = step.min ?? 1;
  const max = step.max ?? Math.max(min, 1);
  for (let count = 0; count <= max && position + count <= walk.relations.length; count += 1) {
    const taken = Array.from({ length: count }, (_, n) => position + n);
    if (count >= min && taken.every((i) => isLike(walk, i, step)) && matchesFrom(walk, position + count, later)) return true;
  }
  return false;
}

function isLike(walk: Walk, position: number, { types, direction = 'ANY', entityTypes, qualifiers = [] }: PatternStep): boolean {
  const [relation, led] = [walk.relations[position], walk.entities[position + 1]];
  return (
    relation !== undefined &&
    led !== undefined &&
    (types?.includes(relation.type) ?? true) &&
    goes(walk, position, direction) &&
    (entityTypes?.includes(entityTypeOf(led)) ?? true) &&
    qualifiers.every(({ name, in: values }) => hasQualifier(relation, name, values))
  );
}

function hasQualifier({ qualifiers }: Relation, name: string, values: readonly string[]): boolean {
  const value = qualifiers.get(name);
  return value !== undefined && values.includes(String(value));
}
