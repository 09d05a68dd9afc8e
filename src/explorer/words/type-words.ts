import { STRINGS } from './strings.js';

/** How a type of entity is called: `Country`. Types that the explorer does not know are called as the endpoint calls them. */
export function entityTypeWords(type: string): string {
  const { types }: { readonly types: Readonly<Record<string, string>> } = STRINGS;
  return Object.hasOwn(types, type) ? (types[type] ?? type) : plainWords(type);
}

/** `DIALOGUE_PARTNER` as "dialogue partner". Text that is no such constant stays as it is. */
export function plainWords(value: string): string {
  return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(value) ? value.toLowerCase().replaceAll('_', ' ') : value;
}
