import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS, isEntityId, kindOf } from '../../src/model/entity.js';

describe('isEntityId', () => {
  it.each(ENTITY_KINDS)('knows the ids of a %s', (kind) => {
    expect(isEntityId(`${kind}:Some-1`)).toBe(true);
    expect(kindOf(`${kind}:Some-1`)).toBe(kind);
  });

  it.each([
    '', 'country', 'country:', ':CHN', 'CHN', 'Country:CHN', 'state:CHN', 'country:C HN', 'country:CHN ', 'country:CHN\n', 'country:a:b', 'country:a_b',
    'leader:josé', 'leader:__proto__', '__proto__:a', 'constructor:a', 'countries:CHN',
  ])('refuses %j', (text) => {
    expect(isEntityId(text)).toBe(false);
  });
});
