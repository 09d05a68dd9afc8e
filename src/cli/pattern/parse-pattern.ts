import { suggest } from '../../data/did-you-mean.js';
import type { RelationType } from '../../model/relation-types.js';
import { BUILT_IN_VOCABULARY } from '../../model/vocabulary.js';
import { type QualifierInput, readQualifiers } from './read-qualifiers.js';
import { Scanner } from './scanner.js';

/** The input type `PatternStep` of the GraphQL contract. */
export interface PatternStepInput {
  readonly types?: readonly RelationType[];
  readonly direction: 'OUT' | 'IN' | 'ANY';
  readonly entityTypes?: readonly string[];
  readonly qualifiers?: readonly QualifierInput[];
  readonly min: number;
  readonly max: number;
}

/** Of steps, and of relations of a step. */
const MOST = 12;
const ENTITY_NAMES = BUILT_IN_VOCABULARY.entityTypes.map((type) => type.toUpperCase());
const FORM = 'A step is TYPE[qualifier=value](entity type){1,3}> with as much of it as is wanted: HOLDS_OFFICE> MEMBER_OF[status=MEMBER]{1,3}>';

/**
 * Reads a pattern: steps with spaces between them.
 *
 * - `MEMBER_OF` one relation of this type; `MEMBER_OF|SIGNED` of one of these; `*` of any
 * - `MEMBER_OF>` walked from start to end; `<MEMBER_OF` against it; without an arrow, or with both, either way
 * - `[status=MEMBER|OBSERVER, ordinal=2]` whose qualifiers meet all of these; a value with one of `[]|,="` in it stands in quotes
 * - `(country|organization)` each leads to an entity of one of these types
 * - `{2}` two of them, `{1,3}` one to three, `{2,}` two or more: 0 to 12
 *
 * Letter case does not count, and `-` is as good as `_`. Throws `InvalidArgumentError` that names the column and the way out.
 */
export function parsePattern(text: string): readonly PatternStepInput[] {
  const scanner = new Scanner(text).skipSpaces();
  const steps: PatternStepInput[] = [];
  for (; !scanner.isAtEnd; scanner.skipSpaces()) {
    if (steps.length === MOST) scanner.fail(`there are more than ${MOST} steps, and no path has more. {1,3} repeats a step.`);
    steps.push(readStep(scanner));
  }
  if (steps.length === 0) scanner.fail(`there is no step. ${FORM}`);
  return steps;
}

function readStep(scanner: Scanner): PatternStepInput {
  const isBack = scanner.takes('<');
  const types = readTypes(scanner);
  let qualifiers: readonly QualifierInput[] | undefined;
  let entityTypes: readonly string[] | undefined;
  let count: Count | undefined;
  let isForth = false;
  // In whatever order they come to mind, but none twice.
  for (;;) {
    const { at } = scanner;
    if (scanner.takes('[')) qualifiers = once(scanner, '[', at, qualifiers, () => readQualifiers(scanner, types, at));
    else if (scanner.takes('(')) entityTypes = once(scanner, '(', at, entityTypes, () => readEntityTypes(scanner, at));
    else if (scanner.takes('{')) count = once(scanner, '{', at, count, () => readCount(scanner, at));
    else if (!isForth && scanner.takes('>')) isForth = true;
    else break;
  }
  return {
    ...(types === undefined ? {} : { types }),
    direction: isBack === isForth ? 'ANY' : isForth ? 'OUT' : 'IN',
    ...(entityTypes === undefined ? {} : { entityTypes }),
    ...(qualifiers === undefined ? {} : { qualifiers }),
    ...(count ?? { min: 1, max: 1 }),
  };
}

function once<T>(scanner: Scanner, bracket: string, at: number, before: T | undefined, read: () => T): T {
  if (before !== undefined) scanner.fail(`this step has a second "${bracket}". Put all into one, or a space and a type before it to begin the next step.`, at);
  return read();
}

/** Undefined: of any type. */
function readTypes(scanner: Scanner): readonly RelationType[] | undefined {
  if (scanner.takes('*')) return undefined;
  return readNames(scanner, BUILT_IN_VOCABULARY.relationTypes, () => scanner.fail(`${scanner.here} stands where a relation type, or * for any, is asked for. ${FORM}`));
}

function readEntityTypes(scanner: Scanner, opened: number): readonly string[] {
  const names = readNames(scanner.skipSpaces(), ENTITY_NAMES, () => scanner.fail(`${scanner.here} stands where an entity type is asked for: (country|organization).`));
  if (!scanner.skipSpaces().takes(')')) scanner.fail(`"(" is not closed. End it with ")": (country|organization).`, opened);
  return names;
}

/** Names with `|` between them. */
function readNames<T extends string>(scanner: Scanner, known: readonly T[], none: () => never): readonly T[] {
  const names: T[] = [];
  do {
    const { at } = scanner.skipSpaces();
    const written = scanner.take(/[\p{L}\p{N}_-]+/uy)?.[0] ?? none();
    const name = known.find((one) => one === written.toUpperCase().replaceAll('-', '_'));
    names.push(name ?? scanner.fail(`"${written}" is not known. ${suggest(written.toLowerCase(), known.map((one) => one.toLowerCase()))}`, at));
  } while (scanner.take(/\s*\|/y) !== undefined);
  return names;
}

interface Count {
  readonly min: number;
  readonly max: number;
}

function readCount(scanner: Scanner, opened: number): Count {
  const written = scanner.take(/\s*(\d{1,4})\s*(,\s*(\d{1,4})?\s*)?\}/y);
  if (written === undefined) return scanner.fail('"{" begins a number of relations: {2}, {1,3}, or {2,} for two or more.', opened);
  const min = Number(written[1]);
  const max = written[3] === undefined ? (written[2] === undefined ? min : MOST) : Number(written[3]);
  if (min > MOST || max > MOST) scanner.fail(`${written[0].slice(0, -1)} goes beyond ${MOST}, the most relations that a path has.`, opened);
  if (max === 0) scanner.fail('none at all is no step. {0,1} may be there or not; else leave the step out.', opened);
  if (max < min) scanner.fail(`the least number stands first: {${max},${min}}.`, opened);
  return { min, max };
}
