import { describe, expect, it } from 'vitest';
import { resolveName } from '../../src/graph/resolve-name.js';
import { entity, tie, viewOf } from './build-dataset.js';

const view = viewOf(
  [tie('1', 'HOLDS_OFFICE', 'leader:vladimir-putin', 'country:RUS')],
  [
    entity('leader:vladimir-putin', { name: 'Vladimir Putin' }),
    entity('leader:li-peng', { name: 'Li Peng' }),
    entity('leader:li-keqiang', { name: 'Li Keqiang' }),
    entity('country:CHN', { name: 'China', aliases: ['PRC'], identifiers: { wikidata: 'Q148' } }),
    entity('country:COD', { name: 'DR Congo', aliases: ['Congo'] }),
    entity('country:COG', { name: 'Republic of the Congo', aliases: ['Congo'] }),
    entity('event:visit', { name: 'Visit of Vladimir Putin to China' }),
    entity('treaty:declaration', { name: 'Beijing Declaration' }),
    entity('treaty:charter', { name: 'Charter' }),
  ],
);

const found = async (text: string): Promise<unknown> => {
  const resolution = await resolveName(view, text);
  if (resolution.status === 'FOUND') return resolution.entity.id;
  const hits = resolution.status === 'AMBIGUOUS' ? resolution.candidates : resolution.suggestions;
  return [resolution.status, ...hits.map((hit) => hit.entity.id)];
};

describe('a name given for an entity', () => {
  it.each([
    ['an id', ' country:CHN ', 'country:CHN'],
    ['what follows the colon', 'chn', 'country:CHN'],
    ['a name', 'CHINA', 'country:CHN'],
    ['an alias', 'prc', 'country:CHN'],
    ['an identifier', 'Q148', 'country:CHN'],
    ['a part of a name, a leader before all others', 'Putin', 'leader:vladimir-putin'],
    ['a part of one name alone', 'beijing', 'treaty:declaration'],
  ])('is resolved if it is %s', async (_, text, id) => {
    expect(await found(text)).toBe(id);
  });

  it('is asked about if several have it', async () => {
    expect(await found('Congo')).toEqual(['AMBIGUOUS', 'country:COD', 'country:COG']);
    expect(await found('Li')).toEqual(['AMBIGUOUS', 'leader:li-keqiang', 'leader:li-peng']);
  });

  it('is not guessed from a beginning or a likeness, however clear', async () => {
    expect(await found('Put')).toEqual(['UNKNOWN', 'leader:vladimir-putin', 'event:visit']);
    expect(await found('Beijink')).toEqual(['UNKNOWN', 'treaty:declaration']);
  });

  it('is unknown if nothing is like it', async () => {
    expect(await found('country:XXX')).toEqual(['UNKNOWN']);
    expect(await found('')).toEqual(['UNKNOWN']);
    expect(await found('__proto__')).toEqual(['UNKNOWN']);
  });
});
