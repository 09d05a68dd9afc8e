import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/data/load-dataset.js';

/** The names of all regions that Unicode knows, in English. */
const names = [...new Set(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((first) => [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((second) => {
    const code = first + second;
    const name = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code);
    return name === undefined || name.includes('region') ? [] : [name];
  })).flat(),
)];

describe('the countries of the world', () => {
  it('are not taken for misspellings of each other: Iran of Iraq, Niger of Nigeria, Austria of Australia', () => {
    expect(names.length).toBeGreaterThan(200);
    const records = names.map((name, index) => `- id: topic:t${index}\n  name: ${JSON.stringify(name)}\n  description: A name.\n`).join('');
    const { issues } = parseDataset(new Map([['topics.yaml', records]]));
    expect(issues.filter(({ rule }) => rule === 'ENT-0211').map(({ message }) => message)).toEqual([]);
  });
});
