import { expect, test } from 'vitest';
import type { Issue } from '../../src/data/issue.js';
import { parseDataset } from '../../src/data/load-dataset.js';
import { SMALL_TEXTS, edit, smallDataset } from '../support/dataset-files.js';

/** One way to break one rule: a passage of the small dataset, and what to write in its place. */
export interface Breakage {
  /** What must be noticed. */
  readonly name: string;
  readonly file: string;
  readonly passage: string;
  /** With `▶` where the rule is broken. */
  readonly replacement: string;
  /** What the message says, and the help. */
  readonly message: string;
  readonly help: string;
  readonly path?: string;
  /** Other rules that cannot but break with it, by id. */
  readonly also?: readonly string[];
}

const MARK = '▶';

/** That each breakage of a rule is reported at its marks and nowhere else. The small dataset breaks nothing, so undoing it clears the issue. */
export function breaks(rule: string, breakages: readonly Breakage[]): void {
  test.each(breakages)(`${rule}: $name`, ({ file, passage, replacement, message, help, path, also = [] }) => {
    const marked = edit(smallDataset(), file, passage, replacement);
    const text = marked.get(file) ?? '';
    const { issues, dataset } = parseDataset(new Map([...marked, [file, text.replaceAll(MARK, '')]]), { texts: SMALL_TEXTS });

    const own = issues.filter((issue) => issue.rule === rule);
    expect(own.map(placeOf)).toEqual(marksIn(text).map((place) => `${file}:${place}`));
    expect(issues.filter((issue) => issue.rule !== rule).map((issue) => issue.rule)).toEqual(also);
    expect(own[0]?.message).toContain(message);
    expect(own[0]?.help).toContain(help);
    expect(own[0]?.path).toBe(path ?? own[0]?.path);
    expect(dataset === undefined).toBe(issues.some(({ level }) => level === 'MUST'));
  });
}

/** `file:line:column`, as an editor takes it. */
export function placeOf({ file, line, column }: Issue): string {
  return `${file}:${line}:${column}`;
}

function marksIn(text: string): readonly string[] {
  const before = text.split(MARK).slice(0, -1);
  return before.map((_, index) => {
    const lines = before.slice(0, index + 1).join('').split('\n');
    return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
  });
}
