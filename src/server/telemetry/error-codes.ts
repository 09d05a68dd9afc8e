import { member } from './member.js';

/** The `extensions.code` of each error of a GraphQL answer, or of anything that is none: no codes then. */
export function errorCodes(answer: unknown): readonly string[] {
  const errors = member(answer, 'errors');
  if (!Array.isArray(errors)) return [];
  return errors.map((error: unknown) => {
    const code = member(member(error, 'extensions'), 'code');
    return typeof code === 'string' ? code : 'UNKNOWN';
  });
}
