import SearchableMap from 'minisearch/SearchableMap';
import type { Entity } from '../model/entity.js';
import { at } from './at.js';
import type { EntityDirectory } from './entity-directory.js';
import { foldText } from '../model/fold-text.js';
import { indexedWords, textRuns } from './spaceless-text.js';

/** One name or alias of an entity. */
export interface IndexedName {
  /** The entity's place in the list that was indexed. */
  readonly entity: number;
  readonly text: string;
  readonly folded: string;
  /** It is the name, and no alias. */
  readonly main: boolean;
}

/** Something that an entity is found by as a whole: a name, an alias, an id or an identifier. */
export type ExactName = Pick<IndexedName, 'entity' | 'text' | 'main'>;

/** MiniSearch's radix tree over all words of all names, and the full names beside it. */
export interface NameIndex {
  readonly names: readonly IndexedName[];
  /** For each word the names that have it, by their place in `names`, ascending. */
  readonly words: SearchableMap<number[]>;
  readonly exact: ReadonlyMap<string, readonly ExactName[]>;
}

/** Ids and identifiers are found as a whole and never by their parts: no one who types "country" asks for every `country:`. */
export function buildNameIndex(entities: readonly Entity[], directory: EntityDirectory): NameIndex {
  const names: IndexedName[] = [];
  const words = new SearchableMap<number[]>();
  const exact = new Map<string, ExactName[]>();
  const addExact = (folded: string, name: ExactName): void => {
    if (folded === '') return;
    const known = exact.get(folded);
    if (known === undefined) exact.set(folded, [name]);
    else known.push(name);
  };

  for (const [row, entity] of entities.entries()) {
    for (const [place, text] of [entity.name, ...entity.aliases].entries()) {
      const name = { entity: row, text, folded: at(at(directory.folded, row), place), main: place === 0 };
      names.push(name);
      addExact(name.folded, name);
      const parts = new Set(textRuns(name.folded).flatMap(indexedWords));
      for (const word of parts) words.fetch(word, () => []).push(names.length - 1);
    }
    const slug = entity.id.slice(entity.id.indexOf(':') + 1);
    for (const key of [entity.id, slug]) addExact(foldText(key), { entity: row, text: entity.id, main: false });
    for (const { value } of entity.identifiers) addExact(foldText(value), { entity: row, text: value, main: false });
  }
  return { names, words, exact };
}
