import { ENTITY_FILES, HEADER_FILE, RELATIONS_FOLDER } from '../dataset-files.js';
import { didYouMean } from '../did-you-mean.js';
import type { Rule } from '../rule.js';

const NAMES = [HEADER_FILE, ...Object.values(ENTITY_FILES)];

export const knownFile: Rule = {
  id: 'ENT-0002',
  level: 'MUST',
  text: `A YAML file in the folder is one that the dataset reads: ${NAMES.join(', ')} or ${RELATIONS_FOLDER}/<source>.yaml.`,
  check: ({ files }) =>
    files
      .filter(({ role, faults }) => role === undefined && faults.length === 0)
      .map(({ name }) => ({
        place: { file: name, line: 1, column: 1, path: '' },
        message: `${name} is not a file that the dataset reads.`,
        help: wayOut(name),
      })),
};

function wayOut(name: string): string {
  const renamed = name.replace(/\.ya?ml$/i, '.yaml');
  const meant = renamed.startsWith(`${RELATIONS_FOLDER}/`) && renamed !== name ? renamed : didYouMean(renamed, NAMES);
  return meant === undefined
    ? `Move its records to ${NAMES.join(', ')} or to a file in ${RELATIONS_FOLDER}/, or take it out of the folder.`
    : `Did you mean ${meant}?`;
}
