import type { Issue } from '../data/issue.js';
import { EntenteError } from '../model/entente-error.js';

/** How many issues the message shows. */
const MOST_SHOWN = 5;

/** A dataset that breaks rules it must keep: code INVALID_DATASET, with all issues. */
export class DatasetError extends EntenteError {
  readonly issues: readonly Issue[];

  /** `where` says which dataset it is. */
  constructor(where: string, issues: readonly Issue[]) {
    const must = issues.filter(({ level }) => level === 'MUST');
    const shown = must.slice(0, MOST_SHOWN).map(({ file, line, column, message, help }) => `  ${file}:${line}:${column} ${message} ${help}`);
    const more = must.length > MOST_SHOWN ? [`  … and ${must.length - MOST_SHOWN} more`] : [];
    super('INVALID_DATASET', [`The dataset ${where} cannot be loaded:`, ...shown, ...more].join('\n'));
    this.issues = issues;
  }
}
