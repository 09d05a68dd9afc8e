import { type Rule, at } from '../rule.js';

export const countryCode: Rule = {
  id: 'ENT-0203',
  level: 'MUST',
  text: "A country's id ends in its ISO 3166-1 alpha-3 code, three capital letters.",
  check: ({ entities }) =>
    entities.flatMap(({ type, id, cell }) => {
      const slug = type === 'country' ? /^country:(.*)$/.exec(id ?? '')?.[1] : undefined;
      if (slug === undefined || /^[A-Z]{3}$/.test(slug)) return [];
      const help = /^[a-z]{3}$/i.test(slug) ? `Write "country:${slug.toUpperCase()}".` : 'Write the code in three capital letters, like country:CHN.';
      return [at(cell.at('id'), `"${slug}" is not a country code.`, help)];
    }),
};
