/** What a property will be, or how to find out. */
interface Later {
  make: (() => unknown) | undefined;
  value: unknown;
}

const LATER = Symbol('later');

/** One for all objects: an accessor of its own would make each of them another kind of object to the engine, which is slow and never forgotten. */
const ACCESSOR: PropertyDescriptor & ThisType<{ readonly [LATER]: Later }> = {
  enumerable: true,
  get() {
    const later = this[LATER];
    if (later.make !== undefined) {
      later.value = later.make();
      // What it was made of may be large, and is not needed again.
      later.make = undefined;
    }
    return later.value;
  },
};

/**
 * Gives an object a property that is worked out when it is first read, and then kept; one to an object. It is the object's own, so that copies of all kinds
 * have it, and can be read through a proxy.
 */
export function defineLater<Name extends string, Value>(object: { readonly [Key in Name]: Value }, name: Name, make: () => Value): void {
  Object.defineProperty(object, LATER, { value: { make, value: undefined } });
  Object.defineProperty(object, name, ACCESSOR);
}

/** Under this name Node looks for what to print of an object: by itself it would print that there is an accessor. */
export const PRINTED = Symbol.for('nodejs.util.inspect.custom');
