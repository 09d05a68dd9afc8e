import { type Child, h } from './h.js';

/** A sentence with names in it: each name keeps its own direction, and cannot turn the sentence around. */
export function namedText(text: string, names: readonly string[]): Child {
  const [name, ...shorter] = names.filter((candidate) => candidate !== '').toSorted((a, b) => b.length - a.length);
  if (name === undefined) return text;
  return text.split(name).map((part, index) => [index > 0 && h('bdi', {}, name), namedText(part, shorter)]);
}
