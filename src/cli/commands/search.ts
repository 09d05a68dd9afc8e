import type { Command } from 'commander';
import { BUILT_IN_VOCABULARY } from '../../model/vocabulary.js';
import { CliError } from '../cli-error.js';
import { examples } from '../examples.js';
import { someOf } from '../options/choices.js';
import { type DatasetOptions, type JsonOption, addDatasetOptions } from '../options/dataset-options.js';
import { wholeNumber } from '../options/whole-number.js';
import type { Invocation } from '../invocation.js';

const TYPES = BUILT_IN_VOCABULARY.entityTypes.map((type) => type.toUpperCase());
type Options = DatasetOptions & JsonOption & { readonly types?: readonly string[]; readonly limit: number };

/** `entente search`: entities by name. */
export function addSearch(program: Command, invocation: Invocation): void {
  const { io } = invocation;
  const command = program
    .command('search')
    .summary('find entities by name')
    .description('Find entities by name, alias or identifier, best first: as written, by the beginnings of words, and else what is alike. Exit code 1: nothing is found.')
    .argument('<text...>', '1 to 200 characters, in any script')
    .option('--types <list>', `only these: ${BUILT_IN_VOCABULARY.entityTypes.join(', ')}`, someOf(TYPES))
    .option('--limit <n>', 'at most so many: 1 to 100', wholeNumber(1, 100), 20)
    .option('--json', 'for programs');
  addDatasetOptions(command)
    .addHelpText('after', examples('entente search putin', 'entente search shanghai coop --types organization', 'entente search Kirgizstan --json'))
    .action(async (words: readonly string[], options: Options) => {
      const { openGraph } = await import('../open-graph.js');
      const { askSearch, searchAnswer } = await import('../answers/search-answer.js');
      const { searchPage } = await import('../render/search-page.js');
      const { printAnswer } = await import('../print.js');
      const { limit, types } = options;
      const text = words.join(' ');
      const graph = await openGraph(options, io.env);
      const found = await askSearch(graph.ask, { text, first: limit, ...(types === undefined ? {} : { types }) });
      if (found.edges.length > 0 || options.json === true) printAnswer({ io, ...options }, found, searchAnswer, searchPage);
      if (found.edges.length === 0) throw new CliError(1, `nothing is called "${text}", or anything like it.`);
    });
}
