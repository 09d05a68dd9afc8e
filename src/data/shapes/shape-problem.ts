import { z } from 'zod';
import type { Cell } from '../cell.js';
import type { Refusal } from './field-shapes.js';

/** A way in which a record has not the shape it must have. */
export type ShapeProblem = { readonly cell: Cell } & (
  | { readonly kind: 'UNKNOWN_KEY'; readonly known: readonly string[] }
  /** A field that is required is absent, or empty. */
  | { readonly kind: 'MISSING' }
  | { readonly kind: 'TYPE'; readonly expected: readonly string[] }
  | { readonly kind: 'VALUE'; readonly values: readonly string[] }
  | { readonly kind: 'REFUSED'; readonly reason: Refusal; readonly message: string }
);

/** What a cell holds, if it has the shape; and every way in which it has not. */
export interface Shaped<T> {
  readonly record?: T;
  readonly problems: readonly ShapeProblem[];
}

const refusal = z.object({ reason: z.custom<Refusal>((value) => typeof value === 'string') });

/** Holds a cell against a shape. `value` is what to take for the cell's value, where that is not what it holds. */
export function shapeOf<T>(shape: z.ZodType<T>, cell: Cell, value: unknown = cell.value): Shaped<T> {
  const result = shape.safeParse(value, { error: knownKeys });
  return result.success ? { record: result.data, problems: [] } : { problems: result.error.issues.flatMap((issue) => problemsOf(issue, cell)) };
}

/** Zod's issue names the keys that are too many, but not those that it knows: these travel in its message. */
function knownKeys(issue: z.core.$ZodRawIssue): string | undefined {
  return issue.code === 'unrecognized_keys' && issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape).join(' ') : undefined;
}

function problemsOf(issue: z.core.$ZodIssue, root: Cell): readonly ShapeProblem[] {
  const cell = root.find(issue.path);
  const isEmpty = !cell.exists || cell.text === '';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ kind: 'UNKNOWN_KEY', cell: cell.at(key), known: issue.message.split(' ').filter((name) => name !== '') }));
    case 'invalid_value':
      if (isEmpty) return [{ kind: 'MISSING', cell }];
      return [cell.text === undefined ? { kind: 'TYPE', cell, expected: ['string'] } : { kind: 'VALUE', cell, values: issue.values.map(String) }];
    case 'invalid_type':
      return [isEmpty ? { kind: 'MISSING', cell } : { kind: 'TYPE', cell, expected: [issue.expected] }];
    case 'invalid_union':
      return problemsOfUnion(issue.errors, cell);
    case 'custom':
      return [{ kind: 'REFUSED', cell, message: issue.message, ...refusal.parse(issue.params) }];
    case 'too_small':
      return [{ kind: 'MISSING', cell }];
    default:
      // The keys of `identifiers` and `qualifiers`, which have rules of their own.
      return [];
  }
}

/** Of the alternatives, the one that the value was meant for; where it is none of them, what they are. */
function problemsOfUnion(alternatives: readonly z.core.$ZodIssue[][], cell: Cell): readonly ShapeProblem[] {
  const meant = alternatives.find((issues) => !issues.some(isOfAnotherKind));
  if (meant !== undefined) return meant.flatMap((issue) => problemsOf(issue, cell));
  if (cell.text === '') return [{ kind: 'MISSING', cell }];
  const all = alternatives.flat();
  const values = all.flatMap((issue) => (issue.code === 'invalid_value' ? issue.values.map(String) : []));
  if (cell.text !== undefined && values.length > 0) return [{ kind: 'VALUE', cell, values }];
  return [{ kind: 'TYPE', cell, expected: all.flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : [])) }];
}

function isOfAnotherKind(issue: z.core.$ZodIssue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}
