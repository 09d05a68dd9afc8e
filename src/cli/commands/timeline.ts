import type { Command } from 'commander';
import { examples } from '../examples.js';
import { type DatasetOptions, type JsonOption, addDatasetOptions } from '../options/dataset-options.js';
import { type ScopeOptions, addScopeOptions, scopeInput, scopeText } from '../options/scope-options.js';
import type { Invocation } from '../invocation.js';

type Options = DatasetOptions & ScopeOptions & JsonOption;

/** `entente timeline`: what happened to an entity, in order of time. */
export function addTimeline(program: Command, invocation: Invocation): void {
  const { io } = invocation;
  const command = program
    .command('timeline')
    .summary('what happened to an entity, in order of time')
    .description('List what began, ended, happened or was observed of an entity, in order of time. Exit code 1: nothing is known in scope.')
    .argument('<entity...>', 'a name, an alias, an identifier or an id')
    .option('--json', 'for programs');
  addDatasetOptions(addScopeOptions(command))
    .addHelpText('after', examples('entente timeline "Jiang Zemin"', 'entente timeline SCO --modality all', 'entente timeline Russia --during 2012'))
    .action(async (words: readonly string[], options: Options) => {
      const { openGraph } = await import('../open-graph.js');
      const { askTimeline, timelineAnswer } = await import('../answers/timeline-answer.js');
      const { timelinePage } = await import('../render/timeline-page.js');
      const { printAnswer } = await import('../print.js');
      const graph = await openGraph(options, io.env);
      const { id } = await graph.resolve(words.join(' '));
      const timeline = await askTimeline(graph.ask, id, scopeInput(options));
      printAnswer({ io, ...options }, timeline, timelineAnswer, (answer, page) => timelinePage(answer, scopeText(options), page));
      if (timeline.changes.length === 0) invocation.exitCode = 1;
    });
}
