import { describe, expect, test } from 'vitest';
import { type RelationContent, relationId as relationIdIn } from '../../src/data/relation-id.js';
import { observed, valid } from '../model/build-relation.js';
import { BUILT_IN_VOCABULARY } from '../../src/model/vocabulary.js';

const relationId = (content: RelationContent) => relationIdIn(content, BUILT_IN_VOCABULARY);

const BORDER: RelationContent = {
  type: 'DIPLOMATIC_RELATION',
  from: 'country:CHN',
  to: 'country:RUS',
  qualifiers: new Map([['kind', 'BORDER_SETTLEMENT'], ['status', 'SETTLED']]),
  time: valid('2001-06-15/..'),
  modality: 'ACTUAL',
  derivation: 'STATED',
};

test('an id never changes: these were given out', () => {
  expect(relationId(BORDER)).toBe('r:08a771c8bd5068e9cada');
  expect(relationId({ ...BORDER, type: 'MEMBER_OF', to: 'organization:sco', qualifiers: new Map([['status', 'MEMBER']]), time: observed('2012-06-03') })).toBe('r:c7a8c2f2e6fff682dea2');
});

test('an id is r: and 20 hex digits', () => {
  expect(relationId(BORDER)).toMatch(/^r:[0-9a-f]{20}$/);
});

describe('the same content has the same id', () => {
  test.each([
    ['with qualifiers in another order', { qualifiers: new Map([['status', 'SETTLED'], ['kind', 'BORDER_SETTLEMENT']]) }],
    ['with the ends of a symmetric relation exchanged', { from: BORDER.to, to: BORDER.from }],
    ['with another ground for its date', { time: { ...BORDER.time, inference: { note: 'So it seems.', evidence: [] } } }],
  ] satisfies [string, Partial<RelationContent>][])('%s', (_, change) => {
    expect(relationId({ ...BORDER, ...change })).toBe(relationId(BORDER));
  });

  test('with observations in another order, or twice', () => {
    const ordered = relationId({ ...BORDER, time: observed('2000-07-18', '2012-06') });
    expect(relationId({ ...BORDER, time: observed('2012-06', '2000-07-18', '2012-06') })).toBe(ordered);
  });
});

describe('other content has another id', () => {
  test.each([
    ['type', { type: 'COOPERATES_WITH' }],
    ['end', { to: 'country:USA' }],
    ['qualifier', { qualifiers: new Map([['kind', 'BORDER_SETTLEMENT'], ['status', 'PARTLY_SETTLED']]) }],
    ['number of qualifiers', { qualifiers: new Map([['kind', 'BORDER_SETTLEMENT']]) }],
    ['kind of qualifier value', { qualifiers: new Map<string, string | number>([['kind', 'BORDER_SETTLEMENT'], ['status', 1]]) }],
    ['time', { time: valid('2001-06-15/') }],
    ['kind of time', { time: observed('2001-06-15') }],
    ['modality', { modality: 'PLANNED' }],
    ['derivation', { derivation: 'INFERRED' }],
  ] satisfies [string, Partial<RelationContent>][])('by its %s', (_, change) => {
    expect(relationId({ ...BORDER, ...change })).not.toBe(relationId(BORDER));
  });

  test('an observed day is not the interval of that day', () => {
    expect(relationId({ ...BORDER, time: observed('2012') })).not.toBe(relationId({ ...BORDER, time: valid('2012') }));
  });

  test('the ends of a relation with a direction may not be exchanged', () => {
    const part: RelationContent = { ...BORDER, type: 'PART_OF', from: 'organization:a', to: 'organization:b', qualifiers: new Map() };
    expect(relationId({ ...part, from: part.to, to: part.from })).not.toBe(relationId(part));
  });
});
