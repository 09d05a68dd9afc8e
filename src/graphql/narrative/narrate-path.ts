import type { Entity } from '../../model/entity.js';
import type { Evidence } from '../../model/evidence.js';
import type { MaybePromise, Path, PathStep, View } from '../../graph/view.js';
import { all, andThen } from '../maybe-promise.js';
import { entityNode } from '../types/evidence.js';
import { english } from './english.js';
import type { NarratedStep } from './narrator.js';

/** A path told in one sentence, and the evidence that its numbers in brackets stand for: `[1]` is the first. */
export interface Narrative {
  readonly text: string;
  readonly citations: readonly Evidence[];
}

/** Tells a path. The same evidence has the same number throughout. */
export function narratePath(path: Pick<Path, 'start' | 'steps'>, view: View): MaybePromise<Narrative> {
  const citations: Evidence[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (evidence: Evidence): number => {
    const key = `${evidence.source} ${evidence.start} ${evidence.end}`;
    const known = numbers.get(key) ?? citations.push(evidence);
    numbers.set(key, known);
    return known;
  };
  const steps = path.steps.map((step) => narratedStep(step, view, view.evidence(step.relation).map(numberOf)));
  return andThen(all(steps), (told): MaybePromise<Narrative> => {
    if (told.length > 0) return { text: english.path(told), citations };
    return andThen(entityNode(view, path.start), ({ entity }) => ({ text: english.same(entity), citations }));
  });
}

function narratedStep({ from, to, walked, relation }: PathStep, view: View, citations: readonly number[]): MaybePromise<NarratedStep> {
  const definition = view.vocabulary.relationType(relation.type);
  const named = Object.entries(definition.qualifiers).flatMap(([name, { type }]) => {
    const value = relation.qualifiers.get(name);
    return type.kind === 'ENTITY' && typeof value === 'string' && view.vocabulary.isEntityId(value) ? [{ name, id: value }] : [];
  });
  const ids = [from, to, ...named.map(({ id }) => id)];
  return andThen(all(ids.map((id) => entityNode(view, id))), ([start, end, ...others]) => {
    if (start === undefined || end === undefined) throw new TypeError('A step has two ends.');
    const qualifierEntities = new Map<string, Entity>();
    for (const [index, node] of others.entries()) qualifierEntities.set(named[index]?.name ?? '', node.entity);
    return { from: start.entity, to: end.entity, walked, relation, definition, qualifierEntities, citations };
  });
}
