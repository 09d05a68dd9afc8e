import { type Command } from 'commander';
import { BUILT_IN_VOCABULARY } from '../../model/vocabulary.js';
import type { RelationType } from '../../model/relation-types.js';
import type { NamedAnswer } from '../answers/relation-answer.js';
import { choice, someOf } from './choices.js';
import { DIRECTIONS, type TypeDirectionInput, type WalkDirection, readTypeDirections } from './type-direction.js';
import { wholeNumber } from './whole-number.js';

const NAMES = BUILT_IN_VOCABULARY.entityTypes.map((type) => type.toUpperCase());

/** Along what a search walks. */
export interface WalkOptions {
  readonly types?: readonly RelationType[];
  readonly direction: WalkDirection;
  readonly typeDirection?: readonly TypeDirectionInput[];
  readonly through?: readonly string[];
  readonly avoid?: readonly string[];
  readonly hubLimit?: number;
}

/** What the fields `paths` and `reachable` are asked of it; the names are their arguments. */
export interface WalkInput {
  readonly types?: readonly RelationType[];
  readonly direction: WalkDirection;
  readonly directions?: readonly TypeDirectionInput[];
  readonly entityTypes?: readonly string[];
  readonly avoid?: readonly string[];
  readonly hubLimit?: number;
}

export function addWalkOptions(command: Command): Command {
  return command
    .option('--types <list>', 'along relations of these types alone: member-of,holds-office', someOf(BUILT_IN_VOCABULARY.relationTypes))
    .addOption(choice('--direction <one>', 'out: along relations from start to end; in: against them; any', DIRECTIONS, 'ANY'))
    .option('--type-direction <list>', 'another direction for these types: member-of=out,signed=in', readTypeDirections)
    .option('--through <list>', `through entities of these types alone: ${BUILT_IN_VOCABULARY.entityTypes.join(', ')}`, someOf(NAMES))
    .option('--avoid <name>', 'never through this entity; may be given several times', (name: string, before: readonly string[] = []) => [...before, name])
    .option('--hub-limit <n>', 'never through an entity with more relations than this', wholeNumber(1, 2 ** 31 - 1));
}

/** Names are looked up, as everywhere. */
export async function walkInput(
  { types, direction, typeDirection, through, avoid, hubLimit }: WalkOptions,
  graph: { readonly resolve: (name: string) => Promise<NamedAnswer> },
): Promise<WalkInput> {
  const avoided = avoid === undefined ? undefined : await Promise.all(avoid.map((name) => graph.resolve(name)));
  return {
    direction,
    ...(types === undefined ? {} : { types }),
    ...(typeDirection === undefined ? {} : { directions: typeDirection }),
    ...(through === undefined ? {} : { entityTypes: through }),
    ...(avoided === undefined ? {} : { avoid: avoided.map(({ id }) => id) }),
    ...(hubLimit === undefined ? {} : { hubLimit }),
  };
}
