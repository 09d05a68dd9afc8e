import { type Rule, at, atKey } from '../rule.js';

const NO_TIME = [
  'The relation has no time.',
  'Write observed: and the date of the report, or valid: and the interval that the source gives.',
] as const;
const TWO_TIMES = [
  'The relation has both "observed" and "valid".',
  'Keep "valid" if the source gives the interval, else "observed"; or write two relations.',
] as const;

export const oneTime: Rule = {
  id: 'ENT-0307',
  level: 'MUST',
  text: 'A relation has exactly one of observed (the days on which a source reports it) and valid (the interval in which it holds).',
  check: ({ relations }) =>
    relations.flatMap(({ cell }) => {
      const [observed, valid] = [cell.at('observed'), cell.at('valid')];
      if (observed.exists !== valid.exists) return [];
      return [observed.exists ? atKey(valid, ...TWO_TIMES) : at(cell, ...NO_TIME)];
    }),
};
