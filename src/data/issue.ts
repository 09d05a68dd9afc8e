/** The frozen id of a rule. An id is never given to another rule, and never changes its meaning. */
export type RuleId = `ENT-${string}`;

/** MUST: a dataset that breaks it is not loaded. SHOULD: it is loaded, and would be better otherwise. */
export type Level = 'MUST' | 'SHOULD';

/** Where in a dataset something stands. */
export interface Place {
  /** Relative to the dataset's folder, with `/`: `relations/xinhua.yaml`. `.` is the folder itself. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units as editors count. */
  readonly column: number;
  /** Within the file: `[3].qualifiers.status`. Empty for the file as a whole. It may name a part that is missing. */
  readonly path: string;
}

/** One way in which a dataset breaks a rule. */
export interface Issue extends Place {
  readonly rule: RuleId;
  readonly level: Level;
  /** What is wrong. */
  readonly message: string;
  /** The way out. */
  readonly help: string;
}

/** Sorts issues as a reader meets them: by file, line and column, then by rule. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule) || compareText(a.path, b.path)
  );
}

/** By code units, so that the order is the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
