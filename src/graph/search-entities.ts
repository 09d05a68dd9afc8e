import { at } from './at.js';
import { compare } from './compare.js';
import type { EntityDirectory } from './entity-directory.js';
import { TIERS, type Tier, findNames } from './find-names.js';
import { LazyList } from './lazy-list.js';
import type { NameIndex } from './name-index.js';
import { degree } from './relation-index.js';
import { oneOf } from './relation-matcher.js';
import type { Snapshot } from './snapshot.js';
import type { SearchHit, SearchMatch, SearchQuery, Slice, Window } from './view.js';

const MATCH: Readonly<Record<Tier, SearchMatch>> = {
  EXACT_NAME: 'EXACT',
  EXACT_ALIAS: 'EXACT',
  NAME_PREFIX: 'PREFIX',
  PREFIX: 'PREFIX',
  FUZZY: 'FUZZY',
};

/**
 * The entities that answer a text, best first: by tier, then the one with more relations in the whole snapshot, then by name, then by id.
 * The score is the tier, from 0, and behind its point grows with the relations.
 */
export function searchEntities(
  { entities, index }: Snapshot,
  { folded }: EntityDirectory,
  names: NameIndex,
  query: SearchQuery,
  window: Window,
): Slice<SearchHit> {
  const isType = oneOf(query.types);
  const ranked = findNames(names, query.text).flatMap(({ entity: row, text, tier }) => {
    const entity = at(entities, row);
    if (!isType(entity.type)) return [];
    const relations = degree(index, row);
    const score = TIERS.indexOf(tier) + relations / (relations + 1);
    const hit: SearchHit = { entity, match: MATCH[tier], matched: text, score };
    return [{ hit, row, name: at(at(folded, row), 0) }];
  });
  ranked.sort((a, b) => compare(b.hit.score, a.hit.score) || compare(a.name, b.name) || compare(a.row, b.row));
  return new LazyList(ranked.map(({ hit }) => hit)).slice(window);
}
