import { describe, expect, it } from 'vitest';
import type { PathsAnswer } from '../../src/cli/answers/path-answer.js';
import { createPaint } from '../../src/cli/render/paint.js';
import { pathPage } from '../../src/cli/render/path-page.js';

const NONE: PathsAnswer = {
  from: { id: 'country:ARL', name: 'Arland' },
  to: { id: 'country:TSU', name: 'Tsu' },
  totalCount: 0,
  complete: true,
  truncatedBy: null,
  depthReached: 3,
  relationsExpanded: 1_000_000,
  nodes: [],
};

const textOf = (answer: PathsAnswer): string => pathPage(answer, { scope: 'as of 2001-05-02', maxLength: 6, select: 'ALL_SHORTEST', order: 'LENGTH' }, { width: 100, paint: createPaint(false) }).join(' ');

describe('a search without a path', () => {
  it('that ended says that there is none', () => {
    expect(textOf(NONE)).toMatch(/^Nothing known connects Arland with Tsu, as of 2001-05-02\./);
  });

  it('that ended at its greatest length says how far it looked', () => {
    expect(textOf({ ...NONE, complete: false, truncatedBy: 'LENGTH' })).toMatch(/^Nothing known within 6 relations connects Arland with Tsu/);
  });

  it('that gave up says that there may be one', () => {
    const text = textOf({ ...NONE, complete: false, truncatedBy: 'RELATIONS' });
    expect(text).toMatch(/^Gave up after looking at 1,000,000 relations, up to 3 away: there may be a path/);
    expect(text).not.toContain('Nothing known');
  });
});
