import { at } from './at.js';
import { foldText } from '../model/fold-text.js';
import { isMisspelling, spellingTolerance } from '../model/misspelling.js';
import type { IndexedName, NameIndex } from './name-index.js';
import { type TextRun, indexedWords, textRuns } from './spaceless-text.js';

/** How well a name answers a text, from poor to good. */
export const TIERS = ['FUZZY', 'PREFIX', 'NAME_PREFIX', 'EXACT_ALIAS', 'EXACT_NAME'] as const;
export type Tier = (typeof TIERS)[number];

/** The best answer that one entity gives. */
export interface NameMatch {
  readonly entity: number;
  readonly text: string;
  readonly tier: Tier;
}

/** No name is longer; what follows in a text cannot make it match better. */
const LONGEST_TEXT = 1_000;
/** Words beyond these only repeat the question. */
const MOST_WORDS = 32;

/** The names in which a run was found, and whether by guessing at its spelling. */
interface Found {
  readonly names: ReadonlySet<number>;
  readonly guessed: boolean;
}

/** For each entity that answers a text its best name; in no particular order. Every word of the text must be in that name. */
export function findNames(index: NameIndex, text: string): readonly NameMatch[] {
  const folded = foldText(text.slice(0, LONGEST_TEXT)).slice(0, LONGEST_TEXT);
  const best = new Map<number, NameMatch>();
  const offer = (match: NameMatch): void => {
    const known = best.get(match.entity);
    if (known === undefined || TIERS.indexOf(match.tier) > TIERS.indexOf(known.tier)) best.set(match.entity, match);
  };

  for (const { entity, text: matched, main } of index.exact.get(folded) ?? []) {
    offer({ entity, text: matched, tier: main ? 'EXACT_NAME' : 'EXACT_ALIAS' });
  }
  const runs = textRuns(folded).slice(0, MOST_WORDS);
  const found = findRuns(index, runs);
  for (const place of intersection(found.map(({ names }) => names))) {
    const name = at(index.names, place);
    const tier = found.some(({ guessed }) => guessed) ? 'FUZZY' : prefixTier(name, runs);
    offer({ entity: name.entity, text: name.text, tier });
  }
  return [...best.values()];
}

function findRuns(index: NameIndex, runs: readonly TextRun[]): readonly Found[] {
  const plain = runs.map((run) => (run.spaceless ? findPart(index, run) : findPrefix(index, run.text)));
  const known = plain.filter(({ size }) => size > 0).length;
  return runs.map(({ text, spaceless }, i) => {
    const names = at(plain, i);
    return names.size > 0 || spaceless ? { names, guessed: false } : { names: findAlike(index, text, known > 0), guessed: true };
  });
}

/** The names with a word that begins like this. */
function findPrefix({ words }: NameIndex, word: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const names of words.atPrefix(word).values()) for (const name of names) found.add(name);
  return found;
}

/** The names that have these characters in a row. */
function findPart({ words, names }: NameIndex, run: TextRun): ReadonlySet<number> {
  const withAll = intersection(indexedWords(run).map((character) => new Set(words.get(character))));
  return new Set(withAll.filter((place) => at(names, place).folded.includes(run.text)));
}

/** The names with a word for which this may be a misspelling. */
function findAlike({ words }: NameIndex, word: string, besideKnownWords: boolean): ReadonlySet<number> {
  const found = new Set<number>();
  const tolerance = spellingTolerance(word, besideKnownWords);
  if (tolerance === 0) return found;
  for (const [known, [names, distance]] of words.fuzzyGet(word, tolerance)) {
    if (isMisspelling(word, known, distance)) for (const name of names) found.add(name);
  }
  return found;
}

function intersection(sets: readonly ReadonlySet<number>[]): readonly number[] {
  const [smallest, ...others] = sets.toSorted((a, b) => a.size - b.size);
  return [...(smallest ?? [])].filter((member) => others.every((set) => set.has(member)));
}

/** Characters from the middle of a run without spaces may be the middle of a word, so they count for less than a beginning. */
function prefixTier({ folded, main }: IndexedName, runs: readonly TextRun[]): Tier {
  const begins = runs.every(({ text, spaceless }) => !spaceless || textRuns(folded).some((run) => run.text.startsWith(text)));
  return main && begins ? 'NAME_PREFIX' : 'PREFIX';
}
