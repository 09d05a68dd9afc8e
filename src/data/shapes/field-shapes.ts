import { z } from 'zod';
import { parseEdtfDate } from '../../model/edtf-date.js';
import { parseEdtfInterval } from '../../model/edtf-interval.js';
import type { EntityId } from '../../model/entity.js';
import type { Result } from '../../model/result.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { withArticle } from '../with-article.js';

/** Why a text was refused that is not the value its field holds. Each reason is a rule of its own. */
export type Refusal = 'NUMBER' | 'DATE' | 'HASH' | 'LANGUAGE' | 'ID_FORM' | 'ID_TYPE' | 'RELATION_TYPE';

/** A text read as a value, or why not. */
type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Refusal; readonly message: string };

const accept = <T>(value: T): Read<T> => ({ ok: true, value });
const refuse = (reason: Refusal, message: string): Read<never> => ({ ok: false, reason, message });

/** What a JSON Schema says of a field. There an editor has read `2012` as a number already, where we read every value as a text. */
type Meta = Readonly<Record<string, unknown>> & { readonly description: string };

/** A text that is not empty. */
export const text = (description: string) => z.string().min(1).describe(description);

/** A text that `read` makes into a value, or refuses for a reason. */
export function readText<T>(read: (text: string) => Read<T>, meta: Meta) {
  return z
    .string()
    .min(1)
    .transform((value, context) => {
      const result = read(value);
      if (result.ok) return result.value;
      context.addIssue({ code: 'custom', message: result.message, params: { reason: result.reason } });
      return z.NEVER;
    })
    .meta(meta);
}

const WHOLE_NUMBER = /^(0|[1-9][0-9]{0,14})$/;
const DECIMAL_NUMBER = /^(0|[1-9][0-9]{0,14})(\.[0-9]{1,15})?$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** A whole number from `min` on, in plain digits. */
export const wholeNumber = (min: number, description: string) =>
  readText(
    (value) =>
      WHOLE_NUMBER.test(value) && Number(value) >= min
        ? accept(Number(value))
        : refuse('NUMBER', `"${value}" is not a whole number from ${min} on, in plain digits.`),
    { type: ['integer', 'string'], minimum: min, pattern: WHOLE_NUMBER.source, description },
  );

/** A number from 0 on, in plain digits with an optional decimal point. */
export const decimalNumber = (description: string) =>
  readText(
    (value) =>
      DECIMAL_NUMBER.test(value) ? accept(Number(value)) : refuse('NUMBER', `"${value}" is not a number from 0 on, in plain digits.`),
    { type: ['number', 'string'], minimum: 0, pattern: DECIMAL_NUMBER.source, description },
  );

/** One EDTF date. */
export const date = (description: string) => readText(dated(parseEdtfDate), { type: ['string', 'integer'], description });

/** An EDTF interval, or a date. */
export const interval = (description: string) => readText(dated(parseEdtfInterval), { type: ['string', 'integer'], description });

/** A SHA-256 in lower-case hex. */
export const sha256 = (description: string) =>
  readText((value) => (SHA256.test(value) ? accept(value) : refuse('HASH', `"${value}" is not a SHA-256.`)), {
    pattern: SHA256.source,
    description,
  });

/** A BCP 47 language tag. */
export const language = (description: string) =>
  readText(
    (value) => {
      try {
        Intl.getCanonicalLocales(value);
        return accept(value);
      } catch {
        return refuse('LANGUAGE', `"${value}" is not a language tag.`);
      }
    },
    { description },
  );

/** The id of an entity of one of these types. */
export const entityId = <Type extends string>({ entityTypeOf, isEntityId }: Vocabulary, types: readonly Type[], description: string) =>
  readText(
    (value): Read<`${Type}:${string}`> => {
      if (isEntityId(value) && isIdOf(value, types)) return accept(value);
      if (!isEntityId(value)) return refuse('ID_FORM', `"${value}" is not an id.`);
      return refuse('ID_TYPE', `"${value}" is the id of ${withArticle(entityTypeOf(value))}, where only ${types.map(withArticle).join(' or ')} may stand.`);
    },
    { pattern: idPattern(types), description },
  );

/** The id of an entity of any type. */
export const anyEntityId = ({ entityTypes, isEntityId }: Vocabulary, description: string) =>
  readText((value): Read<EntityId> => (isEntityId(value) ? accept(value) : refuse('ID_FORM', `"${value}" is not an id.`)), {
    pattern: idPattern(entityTypes),
    description,
  });

/** The form of the ids of some types, as a regular expression for a JSON Schema. */
export function idPattern(types: readonly string[]): string {
  const forms = types.map((type) => (type === 'country' ? 'country:[A-Z]{3}' : `${type}:[A-Za-z0-9-]+`));
  return `^(${forms.join('|')})$`;
}

function isIdOf<Type extends string>(value: string, types: readonly Type[]): value is `${Type}:${string}` {
  return types.some((type) => value.startsWith(`${type}:`));
}

function dated<T>(parse: (text: string) => Result<T>): (text: string) => Read<T> {
  return (value) => {
    const result = parse(value);
    return result.ok ? result : refuse('DATE', result.message);
  };
}
