import type { GraphQLResolveInfo } from 'graphql';

/**
 * A value that all fields of an operation share, made when the first of them asks. The operation is known by its coerced variables, an object
 * that graphql-js makes anew for each execution: so no context of ours is needed, and the schema can be merged into another or stitched.
 */
export function perOperation<Value extends object>(make: () => Value): (info: Pick<GraphQLResolveInfo, 'variableValues'>) => Value {
  const values = new WeakMap<object, Value>();
  return ({ variableValues }) => {
    const known = values.get(variableValues);
    if (known !== undefined) return known;
    const value = make();
    values.set(variableValues, value);
    return value;
  };
}
