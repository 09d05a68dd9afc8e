import { GraphQLError, type GraphQLScalarType, Kind } from 'graphql';
import { formatDay } from '../model/day.js';
import { parseEdtfInterval } from '../model/edtf-interval.js';
import type { Result } from '../model/result.js';
import { parseScopeDay } from '../model/scope.js';

/** `Date`: a day number within, `YYYY-MM-DD` without. */
export const dateScalar = scalar('Date', parseScopeDay, (value: unknown) => {
  if (typeof value === 'number' && Number.isFinite(value)) return formatDay(value);
  throw new TypeError('Date is not a finite day number.');
});

/** `EDTF`: checked on the way in, passed on as text. */
export const edtfScalar = scalar(
  'EDTF',
  (text) => {
    const interval = parseEdtfInterval(text);
    return interval.ok ? { ok: true, value: text } : interval;
  },
  (value: unknown) => {
    if (typeof value === 'string') return value;
    throw new TypeError('EDTF is not a text.');
  },
);

/** What a scalar does. What it is called and means stands in the schema, and a whole type of ours would take it from there. */
type ScalarResolvers<T> = Pick<GraphQLScalarType<T, string>, 'serialize' | 'parseValue' | 'parseLiteral'>;

function scalar<T>(name: string, parse: (text: string) => Result<T>, serialize: (value: unknown) => string): ScalarResolvers<T> {
  const read = (value: unknown): T => {
    if (typeof value !== 'string') throw badInput(`${name} is written as a string: "2012-06-03".`);
    const result = parse(value);
    if (result.ok) return result.value;
    throw badInput(result.message);
  };
  return {
    serialize,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  };
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
