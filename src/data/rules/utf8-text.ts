import type { Rule } from '../rule.js';
import { faultsOf } from '../file-faults.js';

export const utf8Text: Rule = {
  id: 'ENT-0003',
  level: 'MUST',
  text: 'A file is text in UTF-8.',
  check: ({ files }) =>
    faultsOf(files, 'ENCODING', ({ name }, { message }) => ({
      message: `${name} cannot be read from here on: ${message}.`,
      help: 'Save it as text in UTF-8.',
    })),
};
