import { formatDay } from '../model/day.js';
import { EntenteError } from '../model/entente-error.js';
import { DEFAULT_SCOPE, type Scope, parseScopeWindow } from '../model/scope.js';
import { inRange } from './in-range.js';
import type { InputMaybe, Scope as ScopeInput } from './resolver-types.generated.js';

/** The scope that an `at` argument describes. Throws `EntenteError` BAD_USER_INPUT that names the field. */
export function toScope(input: InputMaybe<ScopeInput>): Scope {
  if (input === undefined || input === null) return DEFAULT_SCOPE;
  return {
    certainty: input.certainty ?? DEFAULT_SCOPE.certainty,
    modality: nonEmpty('at.modality', input.modality, DEFAULT_SCOPE.modality),
    derivation: nonEmpty('at.derivation', input.derivation, DEFAULT_SCOPE.derivation),
    minSources: inRange('at.minSources', input.minSources ?? DEFAULT_SCOPE.minSources, 1, 100),
    ...(isGiven(input.validAt) ? { validAt: input.validAt } : {}),
    ...(isGiven(input.knownAt) ? { knownAt: input.knownAt } : {}),
    ...(isGiven(input.during) ? { during: toWindow(input.during) } : {}),
  };
}

/** A scope as JSON can hold it: equal for equal scopes. */
export function scopeKey(scope: Scope): unknown {
  const day = (value: number): string => (Number.isFinite(value) ? formatDay(value) : String(value));
  return [
    scope.validAt === undefined ? null : day(scope.validAt),
    scope.during === undefined ? null : [day(scope.during.from), day(scope.during.to)],
    scope.knownAt === undefined ? null : day(scope.knownAt),
    scope.certainty,
    [...scope.modality].toSorted(),
    [...scope.derivation].toSorted(),
    scope.minSources,
  ];
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null;
}

function nonEmpty<T>(argument: string, values: readonly T[] | null | undefined, otherwise: ReadonlySet<T>): ReadonlySet<T> {
  if (values === undefined || values === null) return otherwise;
  if (values.length > 0) return new Set(values);
  throw new EntenteError('BAD_USER_INPUT', `${argument}: an empty list sees nothing. Name at least one, or leave it out.`);
}

function toWindow(text: string): NonNullable<Scope['during']> {
  const window = parseScopeWindow(text);
  if (window.ok) return window.value;
  throw new EntenteError('BAD_USER_INPUT', `at.during: ${window.message}`);
}
