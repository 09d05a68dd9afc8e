import type { GraphQLLeafType, GraphQLOutputType, ResponsePath } from 'graphql';
import type { Complete, FieldPlan } from './field-plan.js';
import { isPromise } from './is-promise.js';
import type { Run } from './run.js';

/* What becomes of a value: GraphQL specification, October 2021, 6.4.3. Clients never see what faults of ours are called here. */

/** Whether there is no value. Throws one that is an error. */
export function isAbsent(value: unknown): value is null | undefined {
  if (value instanceof Error) throw value;
  return value === null || value === undefined;
}

/** A value that may not be null. */
export function completePresent(inner: Complete): Complete {
  return (run, value, field, path) => {
    const completed = inner(run, value, field, path);
    if (completed === null) throw new Error(`${field.parentType.name}.${field.definition.name} has no value where it promises one.`);
    return completed;
  };
}

export function completeLeaf(type: GraphQLLeafType): Complete {
  return (_run, value, field) => {
    if (isAbsent(value)) return null;
    const written: unknown = type.serialize(value);
    if (written === null || written === undefined) throw new Error(`${field.parentType.name}.${field.definition.name} has a value that ${type.name} cannot be written as.`);
    return written;
  };
}

/** A list of `type`. */
export function completeList(type: GraphQLOutputType, inner: Complete): Complete {
  const completeItem = (run: Run, item: unknown, field: FieldPlan, path: ResponsePath): unknown => {
    const failed = (error: unknown): null => run.failed({ error, nodes: field.nodes, path, type });
    try {
      const completed = isPromise(item) ? item.then((there) => inner(run, there, field, path)) : inner(run, item, field, path);
      return isPromise(completed) ? completed.then(undefined, failed) : completed;
    } catch (error) {
      return failed(error);
    }
  };
  return (run, value, field, prev) => {
    if (isAbsent(value)) return null;
    if (!isIterable(value)) throw new Error(`${field.parentType.name}.${field.definition.name} has no list where it promises one.`);
    let isWaiting = false;
    const items: unknown[] = [];
    try {
      for (const item of value) {
        const completed = completeItem(run, item, field, { prev, key: items.length, typename: undefined });
        if (isPromise(completed)) isWaiting = true;
        items.push(completed);
      }
    } catch (error) {
      // Those that are still to come may fail too. An error that nobody hears would end the process.
      if (isWaiting) void Promise.allSettled(items);
      throw error;
    }
    return isWaiting ? Promise.all(items) : items;
  };
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value && typeof value[Symbol.iterator] === 'function';
}
