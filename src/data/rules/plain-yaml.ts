import type { Rule } from '../rule.js';
import { faultsOf } from '../file-faults.js';

export const plainYaml: Rule = {
  id: 'ENT-0005',
  level: 'MUST',
  text: 'A file is one YAML document, and says all of itself: without anchors, aliases, tags, keys that are no texts, or deep nesting.',
  check: ({ files }) =>
    faultsOf(files, 'FEATURE', (_, { message }) => ({
      message: `The dataset does not read this: ${message}.`,
      help: 'Write the value out where it is used, as plain text, lists and maps.',
    })),
};
