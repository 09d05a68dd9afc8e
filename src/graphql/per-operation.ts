import type { GraphQLResolveInfo } from 'graphql';

interface Variables {
  readonly [name: string | symbol]: unknown;
}

/**
 * A value that all fields of an operation share, made when the first of them asks. The operation is known by its coerced variables, an object
 * that graphql-js makes anew for each execution: so no context of ours is needed, and the schema can be merged into another or stitched. The value is
 * in that object, under a symbol that no copy of it takes over. A WeakMap would do the same, but one of keys that live so short takes as long as a small query.
 */
export function perOperation<Value>(make: () => Value): (info: Pick<GraphQLResolveInfo, 'variableValues'>) => Value {
  class Held {
    readonly value = make();
  }
  const name = Symbol('what fields of an operation share');
  return ({ variableValues }) => {
    const variables: Variables = variableValues;
    const known = variables[name];
    if (known instanceof Held) return known.value;
    const held = new Held();
    Object.defineProperty(variables, name, { value: held });
    return held.value;
  };
}
