import type { Rule } from '../rule.js';
import { faultsOf } from '../file-faults.js';

export const yamlSyntax: Rule = {
  id: 'ENT-0004',
  level: 'MUST',
  text: 'A file is YAML 1.2.',
  check: ({ files }) =>
    faultsOf(files, 'SYNTAX', ({ name }, { message }) => ({
      message: `${name} is not YAML: ${message}.`,
      help: 'Check indentation and quotes here and on the line before. A text that holds ": " or " #", or begins with a sign, stands in quotes.',
    })),
};
