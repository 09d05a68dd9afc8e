import type { Command } from 'commander';
import { examples } from '../examples.js';
import { type DatasetOptions, type JsonOption, addDatasetOptions } from '../options/dataset-options.js';
import type { Invocation } from '../invocation.js';

/** `entente stats`: what the dataset holds. */
export function addStats(program: Command, { io }: Invocation): void {
  const command = program
    .command('stats')
    .summary('what the dataset holds')
    .description('Count what the dataset holds: entities and relations by type, evidence, sources.')
    .option('--json', 'for programs');
  addDatasetOptions(command)
    .addHelpText('after', examples('entente stats', 'entente stats --data ./my-data --json'))
    .action(async (options: DatasetOptions & JsonOption) => {
      const { openGraph } = await import('../open-graph.js');
      const { askStats, statsAnswer } = await import('../answers/stats-answer.js');
      const { statsPage } = await import('../render/stats-page.js');
      const { printAnswer } = await import('../print.js');
      const { ask } = await openGraph(options, io.env);
      printAnswer({ io, ...options }, await askStats(ask), statsAnswer, statsPage);
    });
}
