const MAX_EDITS = 3;
/** Above this length a slip of the pen explains nothing, and comparing costs much. */
const MAX_LENGTH = 100;

/** The known text that was most likely meant; absent where none is close. Letter case does not count. */
export function didYouMean(text: string, known: Iterable<string>): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const wanted = text.toLowerCase();
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of known) {
    const limit = Math.min(MAX_EDITS, Math.floor(Math.max(text.length, candidate.length) * 0.4), (best?.distance ?? Infinity) - 1);
    if (Math.abs(text.length - candidate.length) > limit) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance <= limit) best = { candidate, distance };
  }
  return best?.candidate;
}

/** A way out: what was likely meant, or else the whole choice. */
export function suggest(text: string, known: readonly string[]): string {
  const meant = didYouMean(text, known);
  return meant === undefined ? `Use one of: ${known.join(', ')}.` : `Did you mean "${meant}"?`;
}

/** How many letters to put in, leave out, replace or swap with a neighbour make one text into the other (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let twoBack: readonly number[] = [];
  let back: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        cost(back[j]) + 1,
        cost(row[j - 1]) + 1,
        cost(back[j - 1]) + (a[i - 1] === b[j - 1] ? 0 : 1),
        isSwap ? cost(twoBack[j - 2]) + 1 : Infinity,
      );
    }
    [twoBack, back] = [back, row];
  }
  return cost(back[b.length]);
}

const cost = (value: number | undefined): number => value ?? Infinity;
