import type { Command } from 'commander';
import { CliError } from '../cli-error.js';
import { examples } from '../examples.js';
import { type DatasetOptions, type JsonOption, addDatasetOptions, datasetLocation } from '../options/dataset-options.js';
import type { Invocation } from '../invocation.js';

type Options = DatasetOptions & JsonOption & { readonly rules?: true };

/** `entente validate`: whether a dataset keeps the rules. */
export function addValidate(program: Command, invocation: Invocation): void {
  const command = program
    .command('validate')
    .summary('check a dataset')
    .description('Check a dataset and list everything that is wrong with it. Exit code 0: no MUST rule is broken; 1: some are; 2: the folder cannot be read.')
    .argument('[dir]', 'the dataset; the same as --data')
    .option('--rules', 'list the rules and check nothing')
    .option('--json', 'for programs');
  addDatasetOptions(command)
    .addHelpText('after', examples('entente validate', 'entente validate ./my-data --sources ./texts', 'entente validate --rules'))
    .action(async (dir: string | undefined, options: Options) => {
      if (options.rules === true) await listRules(invocation, options);
      else await validate(invocation, dir, options);
    });
}

async function listRules({ io }: Invocation, options: Options): Promise<void> {
  const { RULES } = await import('../../data/rules.js');
  const { rulesAnswer } = await import('../answers/validation-answer.js');
  const { rulesPage } = await import('../render/validation-page.js');
  const { printAnswer } = await import('../print.js');
  printAnswer({ io, ...options }, RULES.map(({ id, level, text }) => ({ id, level, text })), rulesAnswer, rulesPage);
}

async function validate(invocation: Invocation, given: string | undefined, options: Options): Promise<void> {
  const { io } = invocation;
  const { loadDataset } = await import('../../data/load-dataset.js');
  const { readSourceTexts } = await import('../../data/read-source-texts.js');
  const { BUNDLED_DATASET } = await import('../../graph/bundled-dataset.js');
  const { validationAnswer } = await import('../answers/validation-answer.js');
  const { validationPage } = await import('../render/validation-page.js');
  const { printAnswer } = await import('../print.js');

  if (given !== undefined && options.data !== undefined) throw new CliError(2, 'the dataset is given twice: leave out --data or the argument.');
  const { data: dir = BUNDLED_DATASET, sources } = datasetLocation({ ...options, ...(given === undefined ? {} : { data: given }) }, io.env);
  const texts = sources === undefined ? undefined : await readSourceTexts(sources);
  const { dataset, issues } = await loadDataset(dir, texts === undefined ? {} : { texts });
  const unreadable = issues.find(({ file }) => file === '.');
  if (unreadable !== undefined) throw new CliError(2, `${dir}: ${unreadable.message} ${unreadable.help}`);

  const answer = {
    dir,
    valid: dataset !== undefined,
    texts: texts?.size ?? 0,
    unreadableTexts: Array.from(texts?.unreadable ?? [], ([file, reason]) => ({ file, reason })),
    issues: [...issues],
  };
  printAnswer({ io, ...options }, answer, validationAnswer, validationPage);
  if (dataset === undefined) invocation.exitCode = 1;
}
