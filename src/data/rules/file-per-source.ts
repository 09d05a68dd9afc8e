import { RELATIONS_FOLDER } from '../dataset-files.js';
import { type Rule, at } from '../rule.js';

export const filePerSource: Rule = {
  id: 'ENT-0313',
  level: 'SHOULD',
  text: `The relations of a source stand in one file, ${RELATIONS_FOLDER}/<slug of the source>.yaml.`,
  check: ({ relationFiles, vocabulary }) =>
    relationFiles.flatMap((file) => {
      const source = file.at('source');
      if (source.text === undefined || !vocabulary.isEntityId(source.text)) return [];
      const name = `${RELATIONS_FOLDER}/${source.text.slice(source.text.indexOf(':') + 1)}.yaml`;
      const { file: actual } = source.place;
      return name === actual ? [] : [at(source, `The relations of "${source.text}" stand in ${actual}.`, `Move them to ${name}.`)];
    }),
};
