/**
 * What a relation costs.
 * @typedef {object} Known
 * @property {readonly [number, number]} degrees How many relations each end has.
 * @property {readonly [number, number]} alike How many entities each end is tied to by relations of this type that go the same way, that of the other end included.
 * @property {number} share That of the type among all relations.
 * @typedef {(known: Known) => number} Formula
 */

const { log2, max, sqrt } = Math;

/** @type {Record<string, Formula>} */
export const FORMULAS = {
  'length alone': () => 1,
  'log2 of degrees': ({ degrees: [a, b] }) => 1 + (log2(1 + a) + log2(1 + b)) / 2,
  'the same, without the 1': ({ degrees: [a, b] }) => (log2(1 + a) + log2(1 + b)) / 2,
  'roots of degrees': ({ degrees: [a, b] }) => 1 + (sqrt(a) + sqrt(b)) / 2,
  'degrees': ({ degrees: [a, b] }) => 1 + (a + b) / 2,
  'rare types first': ({ share }) => 1 + max(0, 5 + log2(share)),
  'log2 and rare types': ({ degrees: [a, b], share }) => 1 + (log2(1 + a) + log2(1 + b)) / 2 + max(0, 5 + log2(share)),
  // As L. Adamic and E. Adar weigh a common neighbour, "Friends and neighbors on the Web", 2003: what it says falls with its degree.
  'Adamic-Adar': ({ degrees: [a, b] }) => 2 - 1 / log2(1 + a) - 1 / log2(1 + b) + 0.1,
  // The logarithm of D. Himmelstein's and S. Baranzini's path degree product, of degrees by type, "Heterogeneous network edge prediction", 2015.
  'half log2 of the product of alike': ({ alike: [a, b] }) => 1 + (log2(a) + log2(b)) / 2,
  'the same, with 2': ({ alike: [a, b] }) => 2 + (log2(a) + log2(b)) / 2,
  'roots of alike': ({ alike: [a, b] }) => 1 + (sqrt(a) + sqrt(b)) / 2,
  'log2 of alike': ({ alike: [a, b] }) => log2(1 + a + b),
  'the same, with 1/5': ({ alike: [a, b] }) => 0.2 + log2(1 + a + b),
  'the same, with 1/4 (as built)': ({ alike: [a, b] }) => 0.25 + log2(1 + a + b),
  'the same, with 1/2': ({ alike: [a, b] }) => 0.5 + log2(1 + a + b),
  'the same, with 1': ({ alike: [a, b] }) => 1 + log2(1 + a + b),
};
