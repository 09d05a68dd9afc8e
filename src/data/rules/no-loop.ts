import { type Rule, at } from '../rule.js';

export const noLoop: Rule = {
  id: 'ENT-0303',
  level: 'MUST',
  text: 'A relation joins two different entities.',
  check: ({ relations }) =>
    relations.flatMap(({ cell }) => {
      const [from, to] = [cell.at('from'), cell.at('to')];
      return from.text === undefined || from.text === '' || from.text !== to.text
        ? []
        : [at(to, `"${from.text}" cannot be related to itself.`, 'Name the other entity.')];
    }),
};
