/**
 * What a relation costs, from the degrees of its ends and the share of its type among all relations.
 * @type {Record<string, (one: number, other: number, share: number) => number>}
 */
export const FORMULAS = {
  'length alone': () => 1,
  'log2 (as built)': (one, other) => 1 + (Math.log2(1 + one) + Math.log2(1 + other)) / 2,
  'log2 without the 1': (one, other) => (Math.log2(1 + one) + Math.log2(1 + other)) / 2,
  'square root': (one, other) => 1 + (Math.sqrt(one) + Math.sqrt(other)) / 2,
  'linear': (one, other) => 1 + (one + other) / 2,
  'rare types first': (_, __, share) => 1 + Math.max(0, 5 + Math.log2(share)),
  'log2 and rare types': (one, other, share) => 1 + (Math.log2(1 + one) + Math.log2(1 + other)) / 2 + Math.max(0, 5 + Math.log2(share)),
  // As L. Adamic and E. Adar weigh a common neighbour, "Friends and neighbors on the Web", 2003: what it says falls with its degree.
  'Adamic-Adar': (one, other) => 2 - 1 / Math.log2(1 + one) - 1 / Math.log2(1 + other) + 0.1,
};
