import { describe, expect, it } from 'vitest';
import { BUILT_IN_VOCABULARY } from '../../src/model/vocabulary.js';

const { entityTypes: ENTITY_TYPES, entityTypeOf, isEntityId } = BUILT_IN_VOCABULARY;

describe('isEntityId', () => {
  it.each(ENTITY_TYPES)('knows the ids of a %s', (type) => {
    expect(isEntityId(`${type}:Some-1`)).toBe(true);
    expect(entityTypeOf(`${type}:Some-1`)).toBe(type);
  });

  it.each([
    '', 'country', 'country:', ':CHN', 'CHN', 'Country:CHN', 'state:CHN', 'country:C HN', 'country:CHN ', 'country:CHN\n', 'country:a:b', 'country:a_b',
    'leader:josé', 'leader:__proto__', '__proto__:a', 'constructor:a', 'countries:CHN',
  ])('refuses %j', (text) => {
    expect(isEntityId(text)).toBe(false);
  });
});
