import { EntenteError } from '../model/entente-error.js';
import { countBelow } from './count-below.js';
import { type Stretch, findLongestRun, findWords } from './find-words.js';
import { foldText } from '../model/fold-text.js';
import { printable } from './hidden-characters.js';
import { type SourceText, sha256Of } from './source-text.js';

/** A passage of a source's text, as an evidence names it. */
export interface CitedPlace {
  /** In code points, from 0. */
  readonly start: number;
  /** Behind the last code point. */
  readonly end: number;
  readonly sha256: string;
  /** On one line: the passage between ⟦ and ⟧ (of a long one, its ends), with a few words around it. */
  readonly context: string;
}

export type Citation =
  | { readonly status: 'FOUND'; readonly place: CitedPlace }
  /** `count` places, of which `places` are the first 20. */
  | { readonly status: 'AMBIGUOUS'; readonly places: readonly CitedPlace[]; readonly count: number; readonly message: string }
  /** `nearest`: where the longest run of the same words stands. */
  | { readonly status: 'NOT_FOUND'; readonly nearest?: CitedPlace; readonly message: string };

export interface CiteOptions {
  /** Which of several places, in the order of the text, from 1. Default: there must be only one. */
  readonly nth?: number;
}

const MAX_PLACES = 20;
const CONTEXT = 40;
const ELLIPSIS = /\.{3,}|…/u;

/**
 * Finds words in a source's text, for an evidence to point at. White space and the shape of quotes may differ, nothing else. An ellipsis
 * (`...` or `…`) between first and last words stands for all that is between them. An `nth` that is no whole number from 1 on is
 * an `EntenteError` with code `BAD_USER_INPUT`.
 */
export function cite(source: SourceText, words: string, { nth }: CiteOptions = {}): Citation {
  if (nth !== undefined && (!Number.isSafeInteger(nth) || nth < 1)) {
    throw new EntenteError('BAD_USER_INPUT', `There is no place number ${nth}: count the places from 1.`);
  }
  const found = findPassages(source.text, words);
  if (found.count === 0) return notFound(source, words);
  const chosen = found.at((nth ?? 1) - 1);
  if (chosen !== undefined && (nth !== undefined || found.count === 1)) return { status: 'FOUND', place: toPlace(source, chosen) };
  return {
    status: 'AMBIGUOUS',
    places: firstOf(found, MAX_PLACES).map((stretch) => toPlace(source, stretch)),
    count: found.count,
    message:
      nth === undefined
        ? `These words stand in ${found.count} places. Cite more of them, or say which place you mean.`
        : `There is no place number ${nth}: these words stand in ${found.count === 1 ? 'one place' : `${found.count} places`}.`,
  };
}

/** Places in the order of the text; there may be too many to make them all. */
interface Passages {
  readonly count: number;
  /** From 0. */
  readonly at: (index: number) => Stretch | undefined;
}

function firstOf({ count, at }: Passages, limit: number): readonly Stretch[] {
  return Array.from({ length: Math.min(count, limit) }, (_, index) => at(index) ?? []).flat();
}

function findPassages(text: string, words: string): Passages {
  const whole = findWords(text, words);
  const [first, last, ...others] = words.split(ELLIPSIS);
  if (whole.length > 0 || first === undefined || last === undefined || others.length > 0) {
    return { count: whole.length, at: (index) => whole[index] };
  }
  return between(findWords(text, first), findWords(text, last));
}

/** From each of the first words to each of the last words behind them. */
function between(starts: readonly Stretch[], ends: readonly Stretch[]): Passages {
  const groups = starts.map((start) => ({ start: start.start, ends: countBelow(ends, (end) => end.start < start.end) }));
  return {
    count: groups.reduce((sum, group) => sum + ends.length - group.ends, 0),
    at: (index) => {
      let left = index;
      for (const group of groups) {
        const end = ends[group.ends + left];
        if (end !== undefined) return { start: group.start, end: end.end };
        left -= ends.length - group.ends;
      }
      return undefined;
    },
  };
}

function notFound(source: SourceText, words: string): Citation {
  const parts = words.split(ELLIPSIS);
  if (words.trim() === '' || parts.length > 2 || (parts.length === 2 && parts.some((part) => part.trim() === ''))) {
    return {
      status: 'NOT_FOUND',
      message: 'There is nothing to look for: write words of the text, or its first and its last words with one ellipsis between them.',
    };
  }
  const missing = parts.find((part) => findWords(source.text, part).length === 0);
  if (missing === undefined) {
    return { status: 'NOT_FOUND', message: 'Both ends are in the text, and the last words stand nowhere behind the first.' };
  }
  const nearest = findLongestRun(source.text, missing, foldText);
  if (nearest === undefined) return { status: 'NOT_FOUND', message: `"${missing.trim()}" is not in the text, nor anything like it.` };
  const place = toPlace(source, nearest);
  return {
    status: 'NOT_FOUND',
    nearest: place,
    message: `"${missing.trim()}" is not in the text. The nearest is at ${place.start} to ${place.end}: ${place.context}`,
  };
}

function toPlace(source: SourceText, stretch: Stretch): CitedPlace {
  const start = source.positionOf(stretch.start);
  const end = source.positionOf(stretch.end);
  const inside =
    end - start > 4 * CONTEXT
      ? `${source.slice(start, start + 2 * CONTEXT)} … ${source.slice(end - 2 * CONTEXT, end)}`
      : source.slice(start, end);
  const context = `${source.slice(Math.max(0, start - CONTEXT), start)}⟦${inside}⟧${source.slice(end, end + CONTEXT)}`;
  return { start, end, sha256: sha256Of(source.slice(start, end)), context: printable(context.replace(/\s+/gu, ' ').trim()) };
}
