import { EntenteError } from '../../model/entente-error.js';

/** A number that keeps the work for a stranger small. Whoever runs the server may set another within the range. */
export interface Limit {
  readonly preset: number;
  readonly min: number;
  readonly max: number;
  /** What is counted, in the plural. */
  readonly unit: string;
  /** What is bounded, in one phrase. */
  readonly about: string;
  /** What tells that the limit was met: an error's `extensions.code`, or a value of `truncatedBy`. */
  readonly code: string;
}

/** A number for each limit of a table. */
export type LimitsOf<Table> = { readonly [Name in keyof Table]: number };

/** Limits of the schema: they hold over HTTP, on the command line and in process alike. */
export const SEARCH_LIMITS = {
  pathLength: { preset: 12, min: 6, max: 12, unit: 'relations', about: 'the length that a path may be asked for; 6 where none is', code: 'BAD_USER_INPUT' },
  paths: { preset: 100, min: 1, max: 1_000, unit: 'paths', about: 'paths found for one field', code: 'PATHS' },
  relations: { preset: 1_000_000, min: 1_000, max: 1_000_000_000, unit: 'relations', about: 'relations looked at by all searches of an operation', code: 'RELATIONS' },
  deadline: { preset: 2_000, min: 10, max: 60_000, unit: 'milliseconds', about: 'time for all searches of an operation', code: 'DEADLINE' },
} as const satisfies Record<string, Limit>;

/** Limits of a door that strangers knock at: they hold for each operation that comes in over HTTP. */
export const OPERATION_LIMITS = {
  tokens: { preset: 1_000, min: 50, max: 100_000, unit: 'tokens', about: 'words and signs of a document', code: 'QUERY_TOO_LONG' },
  depth: { preset: 10, min: 1, max: 100, unit: 'levels', about: 'fields within fields, fragments counted as if written out', code: 'QUERY_TOO_DEEP' },
  aliases: { preset: 30, min: 0, max: 1_000, unit: 'aliases', about: 'fields under another name, fragments counted as if written out', code: 'TOO_MANY_ALIASES' },
  directives: { preset: 50, min: 0, max: 1_000, unit: 'directives', about: 'directives, fragments counted as if written out', code: 'TOO_MANY_DIRECTIVES' },
  cost: { preset: 5_000, min: 10, max: 1_000_000, unit: 'points', about: 'fields that an operation may resolve, and its searches', code: 'QUERY_TOO_COSTLY' },
  heavyOperations: { preset: 8, min: 1, max: 1_000, unit: 'operations', about: 'operations with a search (paths, reachable) at one time', code: 'SERVER_BUSY' },
  errors: { preset: 5, min: 1, max: 100, unit: 'errors', about: 'errors in one answer', code: 'extensions.errorsLeftOut' },
} as const satisfies Record<string, Limit>;

export type SearchLimits = LimitsOf<typeof SEARCH_LIMITS>;
export type OperationLimits = LimitsOf<typeof OPERATION_LIMITS>;

/** The limits of a table: those given, else the presets. Throws `EntenteError` BAD_USER_INPUT that names the limit and its range. */
export function limitsFrom<Name extends string>(table: Readonly<Record<Name, Limit>>, given?: Partial<Readonly<Record<Name, number>>>): Readonly<Record<Name, number>>;
export function limitsFrom(table: Readonly<Record<string, Limit>>, given: Readonly<Record<string, number | undefined>> = {}): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(table).map(([name, limit]) => [name, inRange(name, limit, given[name])]));
}

function inRange(name: string, { preset, min, max, unit }: Limit, value: number | undefined): number {
  if (value === undefined) return preset;
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new EntenteError('BAD_USER_INPUT', `limits.${name}: ${value} is out of range. Use a whole number from ${min} to ${max} ${unit}.`);
}
