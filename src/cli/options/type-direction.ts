import { InvalidArgumentError } from 'commander';
import type { RelationType } from '../../model/relation-types.js';
import { BUILT_IN_VOCABULARY } from '../../model/vocabulary.js';
import { oneOf } from './choices.js';

export const DIRECTIONS = ['OUT', 'IN', 'ANY'] as const;
export type WalkDirection = (typeof DIRECTIONS)[number];

/** The input type `TypeDirection` of the GraphQL contract. */
export interface TypeDirectionInput {
  readonly type: RelationType;
  readonly direction: WalkDirection;
}

/** Reads `member-of=out,signed=in`. Of a type that is named twice, the last counts; an option given twice adds up. */
export function readTypeDirections(text: string, before: readonly TypeDirectionInput[] = []): readonly TypeDirectionInput[] {
  const added = text.split(',').map((part): TypeDirectionInput => {
    const [type = '', direction, ...more] = part.split('=');
    if (direction === undefined || more.length > 0) throw new InvalidArgumentError(`"${part}" is not a type and its direction: member-of=out.`);
    return { type: oneOf(BUILT_IN_VOCABULARY.relationTypes)(type), direction: oneOf(DIRECTIONS)(direction) };
  });
  return [...new Map([...before, ...added].map((one) => [one.type, one])).values()];
}
