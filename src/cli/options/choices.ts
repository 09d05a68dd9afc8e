import { InvalidArgumentError, Option } from 'commander';
import { suggest } from '../../data/did-you-mean.js';

/** Reads one of the values: `dialogue-partner`, `Dialogue_Partner` and `DIALOGUE_PARTNER` are the same. */
export function oneOf<T extends string>(values: readonly T[]): (text: string) => T {
  return (text) => {
    const written = text.trim().toUpperCase().replaceAll('-', '_');
    const value = values.find((one) => one === written);
    if (value !== undefined) return value;
    throw new InvalidArgumentError(suggest(text.trim().toLowerCase(), values.map((one) => one.toLowerCase())));
  };
}

/** Reads some of the values with commas between them, or `all`. An option given twice adds up. */
export function someOf<T extends string>(values: readonly T[]): (text: string, before: readonly T[] | undefined) => readonly T[] {
  return (text, before = []) => {
    const added = text.trim().toLowerCase() === 'all' ? values : text.split(',').map(oneOf(values));
    return [...new Set([...before, ...added])];
  };
}

/** An option that takes one of some values, in lower case for people. */
export function choice<T extends string>(flags: string, description: string, values: readonly T[], preset?: T): Option {
  const option = new Option(flags, description).argParser(oneOf(values));
  return preset === undefined ? option : option.default(preset, preset.toLowerCase());
}
