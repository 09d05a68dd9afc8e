import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createGraph } from '../../src/graph/create-graph.js';
import { foldText } from '../../src/model/fold-text.js';
import type { View } from '../../src/graph/view.js';
import { dataset, entity, scope } from './build-dataset.js';

/** The names of each country: the first is its name, the others aliases. */
type CountryNames = ReadonlyMap<string, readonly string[]>;

function viewOfCountries(countries: CountryNames): View {
  const entities = Array.from(countries, ([code, [name = '', ...aliases]]) => entity(`country:${code}`, { name, aliases }));
  return createGraph(dataset([], entities)).view(scope());
}

/** Names by which the answer is not the country itself, alone or first, or by which others are found as if it were misspelled. */
async function confusions(countries: CountryNames): Promise<readonly string[]> {
  const view = viewOfCountries(countries);
  const owners = new Map<string, Set<string>>();
  for (const [code, names] of countries) {
    for (const name of names.map(foldText)) owners.set(name, (owners.get(name) ?? new Set()).add(code));
  }
  const confused: string[] = [];
  for (const [code, names] of countries) {
    for (const name of names) {
      const { items } = await view.search({ text: name }, {});
      const [best] = items;
      const isShared = (owners.get(foldText(name))?.size ?? 0) > 1;
      if (best?.match !== 'EXACT' || (!isShared && best.entity.id !== `country:${code}`)) confused.push(`${name} finds ${best?.entity.name}`);
      confused.push(...items.filter(({ match }) => match === 'FUZZY').map((hit) => `${name} is taken for ${hit.entity.name}`));
    }
  }
  return confused;
}

/** From Unicode's CLDR, as Node brings it. */
function namesOfCldr(): CountryNames {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const locales = ['en', 'fr', 'es', 'ru', 'zh', 'ar'].map((locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }));
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter((code) => !['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ'].includes(code));
  const named = codes.map((code) => [code, [...new Set(locales.flatMap((names) => names.of(code) ?? []))]] as const);
  return new Map(named.filter(([, names]) => names.length > 0));
}

const CSV = new URL('../../../shared/datasets/country-codes/country-codes.csv', import.meta.url);

/** From the country-codes dataset: names as the United Nations write them, in their six languages. */
function namesOfCsv(): CountryNames {
  const [header = [], ...rows] = readFileSync(CSV, 'utf8').trim().split('\n').map((line) =>
    Array.from(line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g), ([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"').trim()),
  );
  const columns = header.flatMap((title, i) => (/^(?:CLDR display name|UNTERM \w+ Short|official_name_\w+)$/.test(title) ? [i] : []));
  const first = header.indexOf('CLDR display name');
  const code = header.indexOf('ISO3166-1-Alpha-3');
  return new Map(
    rows.map((row) => [row[code] ?? '', [...new Set([first, ...columns].map((i) => row[i] ?? ''))].filter((name) => foldText(name) !== '')]),
  );
}

describe('the name of a country', () => {
  it('finds that country, and no other as if it were misspelled', async () => {
    const countries = namesOfCldr();
    expect(countries.size).toBeGreaterThan(240);
    expect(await confusions(countries)).toEqual([]);
  });

  it.skipIf(!existsSync(CSV))('does so as the United Nations write it (skipped where the country-codes dataset is not at hand)', async () => {
    const countries = namesOfCsv();
    expect(countries.size).toBeGreaterThan(240);
    expect(await confusions(countries)).toEqual([]);
  });

  it('is no misspelling of another either where the dataset does not know the country itself', async () => {
    const others = viewOfCountries(new Map([
      ['IRQ', ['Iraq']], ['NGA', ['Nigeria']], ['AUS', ['Australia']], ['SVN', ['Slovenia']], ['DOM', ['Dominican Republic']],
      ['AUT', ['Austria']], ['SVK', ['Slovakia']],
    ]));
    const without = viewOfCountries(new Map([['IRN', ['Iran']], ['NER', ['Niger']], ['AUT', ['Austria']], ['SVK', ['Slovakia']], ['DMA', ['Dominica']]]));
    const fuzzy = async (view: View, text: string): Promise<readonly string[]> =>
      (await view.search({ text }, {})).items.flatMap(({ match, entity: { name } }) => (match === 'FUZZY' ? [name] : []));
    for (const text of ['Iran', 'Niger', 'Dominica']) expect(await fuzzy(others, text), text).toEqual([]);
    for (const text of ['Iraq', 'Nigeria', 'Australia', 'Slovenia', 'Dominican Republic']) expect(await fuzzy(without, text), text).toEqual([]);
  });
});
