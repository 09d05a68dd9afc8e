import { EntenteError } from '../model/entente-error.js';
import { ToolError } from './tool-error.js';

/** What tools call the arguments that errors of GraphQL and of the engine name. */
const ARGUMENTS: ReadonlyMap<string, string> = new Map([
  ['validAt', 'valid_at'],
  ['knownAt', 'known_at'],
  ['minSources', 'min_sources'],
  ['maxLength', 'max_length'],
  ['hubLimit', 'hub_limit'],
  ['entityTypes', 'through'],
]);

/** What an agent is told of an error that it can mend. Undefined: it cannot. */
export function errorText(error: unknown): string | undefined {
  if (error instanceof ToolError) return error.message;
  if (!(error instanceof EntenteError)) return undefined;
  if (error.code === 'BAD_CURSOR') {
    return 'cursor: it does not belong to this list. Take next_cursor from the answer before and repeat its other arguments, or leave the cursor out to begin again. A new version of the dataset ends all cursors.';
  }
  return error.message.replaceAll(/\b[a-z]+[A-Z]\w*\b/g, (word) => ARGUMENTS.get(word) ?? word);
}
