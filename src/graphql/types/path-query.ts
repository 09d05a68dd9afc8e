import type { Direction, PathQuery, PatternStep, ReachQuery } from '../../graph/view.js';
import type { EntityId } from '../../model/entity.js';
import { EntenteError } from '../../model/entente-error.js';
import type { RelationType } from '../../model/relation-types.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { toEntityIds } from '../entity-ids.js';
import { given } from '../given.js';
import { inRange } from '../in-range.js';
import type { InputMaybe, PatternStep as PatternStepInput, QueryPathsArgs, QueryReachableArgs, RequireFields, TypeDirection } from '../resolver-types.generated.js';
import { toQualifierConditions } from './relation-query.js';

type PathArguments = RequireFields<QueryPathsArgs, 'direction' | 'from' | 'k' | 'maxLength' | 'minLength' | 'mode' | 'order' | 'parallel' | 'select' | 'to'>;
type WalkArguments = Pick<PathArguments, 'from' | 'maxLength' | 'types' | 'direction' | 'directions' | 'entityTypes' | 'avoid' | 'hubLimit' | 'pattern' | 'time'>;

type ReachArguments = RequireFields<QueryReachableArgs, 'direction' | 'from' | 'maxLength' | 'minLength'>;

/** What `paths` asks for; no path is longer than `longest`, and no pattern has more steps. Throws `EntenteError` BAD_USER_INPUT that names the argument. */
export function toPathQuery(vocabulary: Vocabulary, args: PathArguments, longest: number): PathQuery {
  return given({
    ...walk(vocabulary, args, longest),
    to: someIds(vocabulary, 'to', args.to),
    select: args.select,
    k: inRange('k', args.k, 1, 100),
    mode: args.mode,
    minLength: inRange('minLength', args.minLength, 0, longest),
    order: args.order,
    parallel: args.parallel,
  });
}

/** What `reachable` asks for, at most `longest` relations away, and with no more steps of a pattern. Throws `EntenteError` BAD_USER_INPUT that names the argument. */
export function toReachQuery(vocabulary: Vocabulary, args: ReachArguments, longest: number): ReachQuery {
  return given({
    ...walk(vocabulary, args, longest),
    minLength: inRange('minLength', args.minLength, 0, longest),
    endTypes: args.endTypes ?? vocabulary.entityTypes.filter((type) => type !== 'source'),
  });
}

/** What both ask of the relations and entities of a path. */
function walk(vocabulary: Vocabulary, args: WalkArguments, longest: number) {
  return given({
    from: someIds(vocabulary, 'from', args.from),
    maxLength: inRange('maxLength', args.maxLength, 1, longest),
    types: args.types,
    direction: args.direction,
    directions: toDirections(args.directions),
    entityTypes: args.entityTypes,
    avoid: toEntityIds(vocabulary, 'avoid', args.avoid),
    hubLimit: args.hubLimit === undefined || args.hubLimit === null ? undefined : inRange('hubLimit', args.hubLimit, 1, 2 ** 31 - 1),
    pattern: toPattern(args.pattern, longest),
    time: args.time,
  });
}

function toDirections(directions: InputMaybe<readonly TypeDirection[]>): ReadonlyMap<RelationType, Direction> | undefined {
  return directions === undefined || directions === null ? undefined : new Map(directions.map(({ type, direction }) => [type, direction]));
}

function toPattern(steps: InputMaybe<readonly PatternStepInput[]>, longest: number): readonly PatternStep[] | undefined {
  if (steps === undefined || steps === null) return undefined;
  inRange('pattern: its number of steps', steps.length, 1, longest);
  return steps.map((step, index) => {
    const min = inRange(`pattern[${index}].min`, step.min ?? 1, 0, longest);
    const max = inRange(`pattern[${index}].max`, step.max ?? Math.max(min, 1), Math.max(min, 1), longest);
    return given({ types: step.types, direction: step.direction, entityTypes: step.entityTypes, qualifiers: toQualifierConditions(step.qualifiers), min, max });
  });
}

function someIds(vocabulary: Vocabulary, argument: string, ids: readonly string[]): readonly EntityId[] {
  if (ids.length === 0) throw new EntenteError('BAD_USER_INPUT', `${argument}: is empty. Name at least one entity.`);
  return toEntityIds(vocabulary, argument, ids) ?? [];
}
