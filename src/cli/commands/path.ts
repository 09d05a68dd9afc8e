import { Option, type Command } from 'commander';
import type { PathSelect } from '../../graph/view.js';
import { CliError } from '../cli-error.js';
import { examples } from '../examples.js';
import { choice } from '../options/choices.js';
import { type DatasetOptions, type JsonOption, addDatasetOptions } from '../options/dataset-options.js';
import { type RuleOptions, patternOption, ruleInput, timeOption } from '../options/rule-options.js';
import { type ScopeOptions, addScopeOptions, scopeInput, scopeText } from '../options/scope-options.js';
import { type WalkOptions, addWalkOptions, walkInput } from '../options/walk-options.js';
import { wholeNumber } from '../options/whole-number.js';
import { PATTERN_HELP } from '../pattern/pattern-help.js';
import type { Invocation } from '../invocation.js';

interface Options extends DatasetOptions, ScopeOptions, JsonOption, WalkOptions, RuleOptions {
  readonly any?: true;
  readonly select?: PathSelect;
  readonly k: number;
  readonly by: 'LENGTH' | 'INFORMATIVE';
  readonly mode: 'TRAIL' | 'ACYCLIC' | 'SIMPLE';
  readonly minLength: number;
  readonly maxLength: number;
  readonly expand?: true;
  readonly limit: number;
}

/** `entente path`: how two entities are connected. */
export function addPath(program: Command, invocation: Invocation): void {
  const { io } = invocation;
  const command = program
    .command('path')
    .summary('how two entities are connected')
    .description('Show how two entities are connected: the shortest paths along relations in scope, with the evidence. Exit code 1: no path is known.')
    .argument('<from>', 'a name, an alias, an identifier or an id')
    .argument('<to>', 'the same')
    .showHelpAfterError('(--help shows how it is used; a name of several words stands in quotes: entente path "Sri Lanka" Russia)')
    .addOption(new Option('--any', 'one shortest path').conflicts(['all', 'select']))
    .addOption(new Option('--all', 'all shortest paths (the default, by length)').conflicts('select'))
    .addOption(choice('--select <one>', 'any-shortest, all-shortest, shortest-k, all, foremost: by earliest arrival', ['ANY_SHORTEST', 'ALL_SHORTEST', 'SHORTEST_K', 'ALL', 'FOREMOST'] as const))
    .option('--k <n>', 'how many, with --select shortest-k: 1 to 100', wholeNumber(1, 100), 5)
    .addOption(choice('--by <order>', 'length: few relations first; informative: relations that say much first, the best --k of them', ['LENGTH', 'INFORMATIVE'] as const, 'LENGTH'))
    .addOption(timeOption())
    .addOption(choice('--mode <one>', 'simple, acyclic: no entity twice; trail: no relation twice', ['TRAIL', 'ACYCLIC', 'SIMPLE'] as const, 'SIMPLE'))
    .addOption(patternOption())
    .option('--expand', 'each of several relations between two entities makes a path of its own')
    .option('--min-length <n>', 'at least so many relations: 0 to 12', wholeNumber(0, 12), 0)
    .option('--max-length <n>', 'at most so many relations: 1 to 12', wholeNumber(1, 12), 6)
    .option('--limit <n>', 'show at most so many paths: 1 to 100', wholeNumber(1, 100), 20)
    .option('--json', 'for programs');
  addDatasetOptions(addScopeOptions(addWalkOptions(command)))
    .addHelpText('after', PATTERN_HELP)
    .addHelpText(
      'after',
      examples(
        'entente path "Sri Lanka" Russia --at 2012-06-03',
        'entente path "Sri Lanka" Russia --at 2012-06-03 --by informative',
        'entente path "Jiang Zemin" "Great Hall of the People" --modality all',
        'entente path Putin China --types holds-office,member-of --max-length 4 --json',
        "entente path Putin China --pattern 'HOLDS_OFFICE> MEMBER_OF[status=MEMBER]{1,3}'",
        'entente path Putin Xinhua --time ordered --select foremost',
      ),
    )
    .action(async (from: string, to: string, options: Options) => {
      const { openGraph } = await import('../open-graph.js');
      const { askPaths, pathsAnswer } = await import('../answers/path-answer.js');
      const { pathPage } = await import('../render/path-page.js');
      const { printAnswer } = await import('../print.js');
      const { any, by, k, mode, minLength, maxLength, expand, limit } = options;
      const select = options.select ?? (any === true ? 'ANY_SHORTEST' : by === 'INFORMATIVE' ? 'SHORTEST_K' : 'ALL_SHORTEST');
      const rules = ruleInput(options);
      requireTogether(options);
      const graph = await openGraph(options, io.env);
      const paths = await askPaths(graph.ask, {
        from: await graph.resolve(from),
        to: await graph.resolve(to),
        select,
        k,
        order: by,
        mode,
        minLength,
        maxLength,
        parallel: expand === true ? 'EXPANDED' : 'GROUPED',
        ...rules,
        ...(await walkInput(options, graph)),
        first: limit,
        at: scopeInput(options),
      });
      const asked = { scope: scopeText(options), maxLength, select, order: by };
      printAnswer({ io, ...options }, paths, pathsAnswer, (answer, page) => pathPage(answer, asked, page));
      if (paths.nodes.length === 0) invocation.exitCode = 1;
    });
}

/** Says in the words of the command line what the engine would say in those of GraphQL. Throws `CliError`. */
function requireTogether({ time, select, minLength, maxLength }: Options): void {
  if (select === 'FOREMOST' && time !== 'ORDERED') throw new CliError(2, '--select foremost asks for the earliest arrival: give it with --time ordered.');
  if (minLength > maxLength) throw new CliError(2, `no path has at least ${minLength} and at most ${maxLength} relations. Give --max-length ${minLength} or more.`);
}
