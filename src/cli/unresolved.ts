import type { NameResolution } from '../graph/resolve-name.js';
import type { SearchHit } from '../graph/view.js';
import { CliError } from './cli-error.js';

const MOST_LISTED = 10;

/** What to say of a name that several entities have (wrong use: exit code 2) or none (nothing found: 1). */
export function unresolved(text: string, resolution: Exclude<NameResolution, { status: 'FOUND' }>): CliError {
  if (resolution.status === 'AMBIGUOUS') {
    return new CliError(2, `"${text}" may mean several. Which one?\n${listText(resolution.candidates)}`);
  }
  const nothing = `nothing is called "${text}".`;
  if (resolution.suggestions.length === 0) return new CliError(1, `${nothing} "entente search" finds by beginnings of words.`);
  return new CliError(1, `${nothing} Did you mean\n${listText(resolution.suggestions)}`);
}

function listText(hits: readonly SearchHit[]): string {
  const shown = hits.slice(0, MOST_LISTED).map(({ entity }) => entity);
  const width = Math.max(...shown.map((entity) => entity.id.length));
  const lines = shown.map((entity) => `  ${entity.id.padEnd(width)}  ${entity.name}`);
  const more = hits.length - shown.length;
  return [...lines, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
}
