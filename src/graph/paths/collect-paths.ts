import { choicesOf, stepsOf } from './choices.js';
import type { PathContext } from './path-context.js';
import { type ChosenWay, PathMaker, isClosedPair } from './path-maker.js';
import type { PathRules } from './path-rules.js';
import type { Way } from './shortest-ways.js';
import { PAUSE, type Paused } from './work.js';
import type { SizedWay } from './ways-in-order.js';

/**
 * The paths of ways that come in order: at most `most`, and of ALL_SHORTEST none behind those of the least size.
 */
export function* collectPaths(
  context: PathContext,
  rules: PathRules | undefined,
  ways: Iterable<SizedWay | typeof PAUSE>,
  most: number,
): Paused<readonly ChosenWay[]> {
  const paths: ChosenWay[] = [];
  let least: number | undefined;
  for (const sized of ways) {
    if (sized === PAUSE) {
      yield PAUSE;
      continue;
    }
    if (least !== undefined && sized.size > least && context.plan.query.select === 'ALL_SHORTEST') break;
    for (const path of pathsAlong(context, rules, sized.way)) {
      if (path === PAUSE) {
        yield PAUSE;
        continue;
      }
      paths.push(path);
      if (paths.length === most) return paths;
    }
    if (paths.length > 0) least ??= sized.size;
  }
  return paths;
}

function* pathsAlong(context: PathContext, rules: PathRules | undefined, way: Way): Generator<ChosenWay | typeof PAUSE> {
  const { plan, neighbors, work } = context;
  if (plan.isExpanded) {
    for (const choice of choicesOf(stepsOf(neighbors, way), rules, work)) yield choice === PAUSE ? PAUSE : { way, choice };
  } else if (!isClosedPair(way) || new PathMaker(context, rules).group(way) !== undefined) {
    yield { way, choice: undefined };
  }
}
