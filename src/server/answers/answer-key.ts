import { canonicalJson } from './canonical-json.js';
import type { Question } from './question.js';

/**
 * What an answer may be kept under: all that it depends on, so that questions of one key have one answer. Undefined for variables that are nested too
 * deep to be compared.
 */
export function answerKey({ accept, query, operationName, variables, extensions }: Question): string | undefined {
  // Most questions have none of the three.
  const rest = operationName === null && variables === null && extensions === null ? '' : canonicalJson([operationName, variables, extensions]);
  // Neither a header nor JSON has a character 0 in it, so that no two questions make one key.
  return rest === undefined ? undefined : `${accept}\0${rest}\0${query}`;
}
