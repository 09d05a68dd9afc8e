import { type Rule, at } from '../rule.js';

const SHAPES: ReadonlyMap<string, string> = new Map([
  ['string', 'one text'],
  ['array', 'a list'],
  ['object', 'a map of keys and values'],
  ['record', 'a map of keys and values'],
]);

export const fieldType: Rule = {
  id: 'ENT-0103',
  level: 'MUST',
  text: 'A field holds what it is for: one text, a list, or a map of keys and values.',
  check: ({ problems, relations }) =>
    [...problems, ...relations.flatMap(({ qualifierProblems }) => qualifierProblems)].flatMap((problem) => {
      if (problem.kind !== 'TYPE') return [];
      const { cell, expected } = problem;
      const wanted = expected.map((name) => SHAPES.get(name) ?? name).join(' or ');
      const found = cell.isList ? 'a list' : cell.isMap ? 'a map of keys and values' : 'a text';
      const what = cell.path === '' ? 'The file' : 'The record';
      return [at(cell, `${cell.key === '' ? what : `"${cell.key}"`} must hold ${wanted} here, and holds ${found}.`, `Write ${wanted}.`)];
    }),
};
