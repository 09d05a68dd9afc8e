import { Option } from 'commander';
import type { PathTime } from '../../graph/view.js';
import { CliError } from '../cli-error.js';
import { type PatternStepInput, parsePattern } from '../pattern/parse-pattern.js';
import { choice } from './choices.js';

/** What the relations of a path must be like one after the other, and have in common in time; the names are arguments of `paths` and `reachable`. */
export interface RuleOptions {
  readonly time?: PathTime;
  readonly pattern?: readonly PatternStepInput[];
}

export function timeOption(): Option {
  return choice('--time <one>', 'at: all hold on the day of --at; overlaps: each within --during; concurrent: all at one time; ordered: never back in time', ['AT', 'OVERLAPS', 'CONCURRENT', 'ORDERED'] as const);
}

/** Goes with `PATTERN_HELP`. */
export function patternOption(): Option {
  return new Option('--pattern <steps>', 'the relations are, one after the other, like this (below)').argParser((text: string) => parsePattern(text));
}

/** Says in the words of the command line what the engine would say in those of GraphQL: throws `CliError` for a time that the scope does not go with. */
export function ruleInput({ time, pattern, at, during }: RuleOptions & { readonly at?: string; readonly during?: string }): RuleOptions {
  if (time === 'AT' && at === undefined) throw new CliError(2, '--time at asks for relations that hold on a day: give it with --at 2012-06-03.');
  if (time === 'OVERLAPS' && during === undefined) throw new CliError(2, '--time overlaps asks for relations that hold within a window: give it with --during 2012.');
  return { ...(time === undefined ? {} : { time }), ...(pattern === undefined ? {} : { pattern }) };
}
