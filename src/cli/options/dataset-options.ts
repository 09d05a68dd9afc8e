import type { Command } from 'commander';
import type { Io } from '../io.js';

/** Where the dataset is, and the texts of its sources. */
export interface DatasetOptions {
  readonly data?: string;
  readonly sources?: string;
}

export interface JsonOption {
  readonly json?: true;
}

export function addDatasetOptions(command: Command): Command {
  return command
    .optionsGroup('Dataset:')
    .option('--data <dir>', 'the dataset (default: the bundled one; env: ENTENTE_DATA)')
    .option('--sources <dir>', 'the texts of its sources, to check and to show the words (env: ENTENTE_SOURCES)');
}

/** What the options say, else what the environment says, else nothing. */
export function datasetLocation({ data, sources }: DatasetOptions, env: Io['env']): DatasetOptions {
  const chosen = { data: data ?? given(env['ENTENTE_DATA']), sources: sources ?? given(env['ENTENTE_SOURCES']) };
  return {
    ...(chosen.data === undefined ? {} : { data: chosen.data }),
    ...(chosen.sources === undefined ? {} : { sources: chosen.sources }),
  };
}

/** A variable set to nothing is as good as not set. */
function given(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
