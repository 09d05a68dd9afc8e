import type { Command } from 'commander';
import { CliError } from '../cli-error.js';
import { examples } from '../examples.js';
import { datasetLocation } from '../options/dataset-options.js';
import type { Invocation } from '../invocation.js';

interface Options {
  readonly data?: string;
  readonly output?: string;
}

/** `entente compile`: a dataset as one JSON file. */
export function addCompile(program: Command, { io }: Invocation): void {
  program
    .command('compile')
    .summary('make one JSON file of a dataset')
    .description('Check a dataset and make one JSON file of it, for loadCompiled: in a browser, or wherever there are no files. The same dataset gives the same bytes.')
    .option('-o, --output <file>', 'where to write it (default: standard output)')
    .optionsGroup('Dataset:')
    .option('--data <dir>', 'the dataset (default: the bundled one; env: ENTENTE_DATA)')
    .addHelpText('after', examples('entente compile -o graph.json', 'entente compile --data ./my-data | gzip > graph.json.gz'))
    .action(async ({ data, output }: Options) => {
      const { loadDataset } = await import('../../data/load-dataset.js');
      const { DatasetError } = await import('../../graph/dataset-error.js');
      const { compileDataset } = await import('../../graph/compiled/compile-dataset.js');
      const { BUNDLED_DATASET } = await import('../../graph/bundled-dataset.js');
      const { data: dir = BUNDLED_DATASET } = datasetLocation(data === undefined ? {} : { data }, io.env);
      const { dataset, issues } = await loadDataset(dir);
      if (dataset === undefined) throw new DatasetError(`in ${dir}`, issues);
      const json = compileDataset(dataset);
      if (output === undefined) {
        io.stdout.write(json);
        return;
      }
      await write(output, json);
      const size = Math.ceil(new TextEncoder().encode(json).length / 1000);
      io.stdout.write(`${output}: ${dataset.entities.length} entities, ${dataset.relations.length} relations, ${size} kB\n`);
    });
}

/** Whoever reads the file meanwhile finds the old one or the new, and never a half. */
async function write(path: string, text: string): Promise<void> {
  const { rename, rm, writeFile } = await import('node:fs/promises');
  const staging = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(staging, text);
    await rename(staging, path);
  } catch (error) {
    await rm(staging, { force: true });
    throw new CliError(2, `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}.`, { cause: error });
  }
}
