import { suggest } from '../../data/did-you-mean.js';
import type { QualifierDefinition } from '../../model/relation-type-definition.js';
import type { RelationType } from '../../model/relation-types.js';
import { BUILT_IN_VOCABULARY } from '../../model/vocabulary.js';
import type { Scanner } from './scanner.js';

/** The input type `QualifierCondition` of the GraphQL contract. */
export interface QualifierInput {
  readonly name: string;
  readonly in: readonly string[];
}

interface Written {
  readonly text: string;
  readonly at: number;
}

/**
 * Reads `status=MEMBER|OBSERVER, office="Prime Minister"]`. Names and values are checked against the vocabulary, since a
 * slip of the pen would else look like "nothing known".
 */
export function readQualifiers(scanner: Scanner, types: readonly RelationType[] = BUILT_IN_VOCABULARY.relationTypes, opened: number): readonly QualifierInput[] {
  const conditions: { readonly name: Written; readonly values: readonly Written[] }[] = [];
  do conditions.push({ name: readName(scanner, opened), values: readValues(scanner, opened) });
  while (scanner.takes(','));
  if (!scanner.takes(']')) misplaced(scanner, opened, 'Values go with "|" between them, conditions with ",", and "]" ends them');
  // Only now: a bracket left open spoils the words in it.
  return conditions.map(({ name, values }) => {
    const definitions = definitionsOf(scanner, types, name);
    return { name: name.text, in: values.map((value) => checked(scanner, definitions, value)) };
  });
}

function readName(scanner: Scanner, opened: number): Written {
  const { at } = scanner.skipSpaces();
  const text = scanner.take(/[\p{L}\p{N}_]+/uy)?.[0] ?? misplaced(scanner, opened, 'Write a qualifier and its value: [status=MEMBER]');
  if (!scanner.skipSpaces().takes('=')) misplaced(scanner, opened, `Write the value of "${text}": [${text}=…]`);
  return { text, at };
}

function readValues(scanner: Scanner, opened: number): readonly Written[] {
  const values: Written[] = [];
  do {
    const { at } = scanner.skipSpaces();
    const quoted = scanner.take(/"([^"]*)"/y)?.[1];
    if (quoted === undefined && scanner.takes('"')) scanner.fail('the quote is not closed. End it with another ".', at);
    const text = quoted ?? scanner.take(/[^[\]|,="]+/y)?.[0].trim() ?? misplaced(scanner, opened, 'Write a value: [status=MEMBER|OBSERVER]');
    values.push({ text, at });
  } while (scanner.skipSpaces().takes('|'));
  return values;
}

function misplaced(scanner: Scanner, opened: number, wayOut: string): never {
  return scanner.isAtEnd || scanner.here === '"["' ? scanner.fail('"[" is not closed. End it with "]": [status=MEMBER].', opened) : scanner.fail(`${scanner.here} does not stand here. ${wayOut}.`);
}

function definitionsOf(scanner: Scanner, types: readonly RelationType[], { text, at }: Written): readonly QualifierDefinition[] {
  const known = new Map<string, QualifierDefinition[]>();
  for (const type of types) {
    for (const [name, definition] of Object.entries(BUILT_IN_VOCABULARY.relationType(type).qualifiers)) known.set(name, [...(known.get(name) ?? []), definition]);
  }
  const definitions = known.get(text);
  if (definitions !== undefined) return definitions;
  const wayOut = known.size === 0 ? `${types.join(' or ')} has no qualifiers: leave the brackets out.` : suggest(text, [...known.keys()]);
  return scanner.fail(`"${text}" is no qualifier of ${types.length === BUILT_IN_VOCABULARY.relationTypes.length ? 'any relation' : types.join(' or ')}. ${wayOut}`, at);
}

/** A word of a list as the list has it; anything else as it is written. */
function checked(scanner: Scanner, definitions: readonly QualifierDefinition[], { text, at }: Written): string {
  const words = definitions.flatMap(({ type }) => (type.kind === 'ENUM' ? type.values : []));
  const word = words.find((one) => one === text.toUpperCase().replaceAll(/[- ]/g, '_'));
  if (word !== undefined) return word;
  const isList = definitions.every(({ type }) => type.kind === 'ENUM');
  return isList ? scanner.fail(`"${text}" is not one of its values. ${suggest(text.toLowerCase(), words.map((one) => one.toLowerCase()))}`, at) : text;
}
