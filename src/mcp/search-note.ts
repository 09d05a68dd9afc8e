interface SearchEnd {
  readonly found: boolean;
  readonly complete: boolean;
  readonly truncatedBy: 'RELATIONS' | 'PATHS' | 'DEADLINE' | 'LENGTH' | null;
  readonly relationsExpanded: number;
  readonly maxLength: number;
}

const NARROW = 'Narrow it: types, through, avoid, hub_limit, a smaller max_length, or the scope.';

/** What an agent must know of how a search for paths ended, to neither overstate nor give up. Undefined: the list says it all. */
export function searchNote({ found, complete, truncatedBy, relationsExpanded, maxLength }: SearchEnd): string | undefined {
  switch (truncatedBy) {
    case null:
      if (found || !complete) return undefined;
      return 'There is no path of any length in this scope. A wider scope may have one: certainty POSSIBLE, other modalities, no date.';
    case 'LENGTH':
      return `There is no path within max_length ${maxLength}. There may be a longer one: raise max_length (to 12 at most).`;
    case 'PATHS':
      return `There are more paths than one list holds; these are its beginning. ${NARROW}`;
    case 'RELATIONS':
    case 'DEADLINE':
      return `The search gave up after ${relationsExpanded} relations${found ? '; these paths are the beginning of the list' : ', which does not mean that there is no path'}. ${NARROW}`;
  }
}
