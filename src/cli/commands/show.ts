import type { Command } from 'commander';
import { examples } from '../examples.js';
import { type DatasetOptions, type JsonOption, addDatasetOptions } from '../options/dataset-options.js';
import { type ScopeOptions, addScopeOptions, scopeInput, scopeText } from '../options/scope-options.js';
import type { Invocation } from '../invocation.js';

type Options = DatasetOptions & ScopeOptions & JsonOption;

/** `entente show`: an entity with its relations in scope. */
export function addShow(program: Command, { io }: Invocation): void {
  const command = program
    .command('show')
    .summary('an entity and its relations')
    .description('Show an entity: what it is, its relations in scope by type, and the evidence for them. Exit code 1: there is none of that name.')
    .argument('<entity...>', 'a name, an alias, an identifier or an id')
    .option('--json', 'for programs');
  addDatasetOptions(addScopeOptions(command))
    .addHelpText('after', examples('entente show Putin', 'entente show SCO --at 2012-06-03', 'entente show country:CHN --modality all --json'))
    .action(async (words: readonly string[], options: Options) => {
      const { openGraph } = await import('../open-graph.js');
      const { askEntity, entityAnswer } = await import('../answers/entity-answer.js');
      const { entityPage } = await import('../render/entity-page.js');
      const { printAnswer } = await import('../print.js');
      const graph = await openGraph(options, io.env);
      const { id } = await graph.resolve(words.join(' '));
      const entity = await askEntity(graph.ask, id, scopeInput(options));
      printAnswer({ io, ...options }, entity, entityAnswer, (answer, page) => entityPage(answer, scopeText(options), page));
    });
}
