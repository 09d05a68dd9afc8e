import { MAX_FILE_BYTES } from '../dataset-files.js';
import type { Rule } from '../rule.js';
import { faultsOf } from '../file-faults.js';

export const readableFile: Rule = {
  id: 'ENT-0001',
  level: 'MUST',
  text: `The dataset's folder, its dataset.yaml and all of its files can be read, and no file is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB.`,
  check: ({ files }) =>
    faultsOf(files, 'ACCESS', ({ name }, { message }) => ({
      message: name === '.' ? `The folder cannot be read: ${message}.` : `${name} cannot be read: ${message}.`,
      help:
        name === '.'
          ? 'Name a folder that holds a dataset.yaml.'
          : 'Put a regular file there that you may read; a large one can be split by source.',
    })),
};
