import type { Command } from 'commander';
import { BUILT_IN_VOCABULARY } from '../../model/vocabulary.js';
import { CliError } from '../cli-error.js';
import { examples } from '../examples.js';
import type { Invocation } from '../invocation.js';
import { someOf } from '../options/choices.js';
import { type DatasetOptions, type JsonOption, addDatasetOptions } from '../options/dataset-options.js';
import { type RuleOptions, patternOption, ruleInput, timeOption } from '../options/rule-options.js';
import { type ScopeOptions, addScopeOptions, scopeInput, scopeText } from '../options/scope-options.js';
import { type WalkOptions, addWalkOptions, walkInput } from '../options/walk-options.js';
import { wholeNumber } from '../options/whole-number.js';
import { PATTERN_HELP } from '../pattern/pattern-help.js';

interface Options extends DatasetOptions, ScopeOptions, JsonOption, WalkOptions, RuleOptions {
  readonly minLength: number;
  readonly maxLength: number;
  readonly list?: readonly string[];
  readonly limit: number;
}

/** `entente reachable`: what lies within reach of an entity. */
export function addReachable(program: Command, invocation: Invocation): void {
  const { io } = invocation;
  const command = program
    .command('reachable')
    .summary('what can be reached from an entity')
    .description('Show what can be reached from an entity along relations in scope, nearest first, with one path to each. Exit code 1: nothing can.')
    .argument('<entity...>', 'a name, an alias, an identifier or an id')
    .addOption(timeOption())
    .addOption(patternOption())
    .option('--min-length <n>', 'at least so many relations away: 0 to 12; with 0, the entity itself is listed too', wholeNumber(0, 12), 1)
    .option('--max-length <n>', 'at most so many relations away: 1 to 12', wholeNumber(1, 12), 2)
    .option('--list <types>', `list entities of these types alone: ${BUILT_IN_VOCABULARY.entityTypes.join(', ')}`, someOf(BUILT_IN_VOCABULARY.entityTypes.map((type) => type.toUpperCase())))
    .option('--limit <n>', 'show at most so many: 1 to 100', wholeNumber(1, 100), 20)
    .option('--json', 'for programs');
  addDatasetOptions(addScopeOptions(addWalkOptions(command)))
    .addHelpText('after', PATTERN_HELP)
    .addHelpText(
      'after',
      examples(
        'entente reachable "Sri Lanka" --at 2012-06-03',
        'entente reachable Putin --list treaty --max-length 3',
        'entente reachable Putin --type-direction stated=out',
        'entente reachable SCO --types member-of --json',
        "entente reachable Putin --pattern 'HOLDS_OFFICE> MEMBER_OF[status=MEMBER]>'",
        'entente reachable Putin --time concurrent --during 2012',
      ),
    )
    .action(async (words: readonly string[], options: Options) => {
      const { openGraph } = await import('../open-graph.js');
      const { askReachable, reachAnswer } = await import('../answers/reach-answer.js');
      const { reachPage } = await import('../render/reach-page.js');
      const { printAnswer } = await import('../print.js');
      const { minLength, maxLength, list, limit } = options;
      const rules = ruleInput(options);
      requireLength(options);
      const graph = await openGraph(options, io.env);
      const reached = await askReachable(graph.ask, {
        from: await graph.resolve(words.join(' ')),
        minLength,
        maxLength,
        ...(list === undefined ? {} : { endTypes: list }),
        ...rules,
        ...(await walkInput(options, graph)),
        first: limit,
        at: scopeInput(options),
      });
      printAnswer({ io, ...options }, reached, reachAnswer, (answer, page) => reachPage(answer, scopeText(options), page));
      if (reached.edges.length === 0) invocation.exitCode = 1;
    });
}

/** A path as long as the pattern is looked for in vain within fewer relations. Throws `CliError`. */
function requireLength({ pattern = [], maxLength }: Options): void {
  const least = pattern.reduce((sum, { min }) => sum + min, 0);
  if (least > maxLength) throw new CliError(2, `--pattern asks for ${least} relations or more, and --max-length for at most ${maxLength}. Give --max-length ${least} or more.`);
}
