import { BUILT_IN_VOCABULARY, type Vocabulary } from '../../model/vocabulary.js';
import { HEADER_FILE, RELATIONS_FOLDER, entityFile } from '../dataset-files.js';
import { didYouMean } from '../did-you-mean.js';
import type { Rule } from '../rule.js';

const namesOf = (vocabulary: Vocabulary): readonly string[] => [HEADER_FILE, ...vocabulary.entityTypes.map((type) => entityFile(vocabulary, type))];

export const knownFile: Rule = {
  id: 'ENT-0002',
  level: 'MUST',
  text: `A YAML file in the folder is one that the dataset reads: ${namesOf(BUILT_IN_VOCABULARY).join(', ')}, one of the vocabulary's own, or ${RELATIONS_FOLDER}/<source>.yaml.`,
  check: ({ files, vocabulary }) =>
    files
      .filter(({ role, faults }) => role === undefined && faults.length === 0)
      .map(({ name }) => ({
        place: { file: name, line: 1, column: 1, path: '' },
        message: `${name} is not a file that the dataset reads.`,
        help: wayOut(name, namesOf(vocabulary)),
      })),
};

function wayOut(name: string, names: readonly string[]): string {
  const renamed = name.replace(/\.ya?ml$/i, '.yaml');
  const meant = renamed.startsWith(`${RELATIONS_FOLDER}/`) && renamed !== name ? renamed : didYouMean(renamed, names);
  return meant === undefined
    ? `Move its records to ${names.join(', ')} or to a file in ${RELATIONS_FOLDER}/, or take it out of the folder.`
    : `Did you mean ${meant}?`;
}
