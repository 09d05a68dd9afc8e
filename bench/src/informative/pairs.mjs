import { readFileSync } from 'node:fs';

/**
 * Pairs of the bundled dataset, with what an editor would say connects them: the entities in between, of each way that would do. The first were
 * written down before any formula was tried; the later ones before formulas by type were tried on them, to see whether what serves the first serves others.
 * @type {Record<'first' | 'later', readonly { from: string, to: string, stops: readonly string[] }[]>}
 */
export const PAIRS = JSON.parse(readFileSync(new URL('pairs.json', import.meta.url), 'utf8'));
