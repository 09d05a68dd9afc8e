import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../src/model/entity.js';
import type { Evidence } from '../../src/model/evidence.js';
import { attributedTo, otherEnd, timeBounds, timeText } from '../../src/model/relation.js';
import { observed, relation, valid } from './build-relation.js';

function wordOf(...speakers: readonly EntityId[]): Evidence {
  return { source: 'source:a', start: 0, end: 1, sha256: '', attributedTo: speakers };
}

describe('timeBounds', () => {
  it('has one part for an interval and one for each observation, which are never joined', () => {
    expect(timeBounds(valid('2000-07-18/2012-06-03'))).toEqual([{ mayStart: 11_156, mustHaveStarted: 11_156, mustLast: 15_494, mayLast: 15_494 }]);
    expect(timeBounds(observed('2000-07-18', '2012-06-03'))).toEqual([
      { mayStart: 11_156, mustHaveStarted: 11_156, mustLast: 11_156, mayLast: 11_156 },
      { mayStart: 15_494, mustHaveStarted: 15_494, mustLast: 15_494, mayLast: 15_494 },
    ]);
  });
});

describe('timeText', () => {
  it('writes the time as it was given', () => {
    expect(timeText(valid('2001-06~/..'))).toBe('2001-06~/..');
    expect(timeText(observed('2000-07-18', '2012?'))).toBe('2000-07-18, 2012?');
  });
});

describe('attributedTo', () => {
  it('names each whose word it is once, in the order of the evidence', () => {
    const evidence = [wordOf('leader:b'), wordOf(), wordOf('leader:a', 'leader:b')];
    expect(attributedTo(evidence)).toEqual(['leader:b', 'leader:a']);
  });
});

describe('otherEnd', () => {
  it('is the end that is not the given one, and of a loop the same', () => {
    const held = relation({ from: 'leader:someone', to: 'country:CHN' });
    expect([otherEnd(held, 'leader:someone'), otherEnd(held, 'country:CHN')]).toEqual(['country:CHN', 'leader:someone']);
    expect(otherEnd(relation({ from: 'topic:a', to: 'topic:a' }), 'topic:a')).toBe('topic:a');
  });
});
