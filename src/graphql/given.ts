/** The properties of `T` that may be absent, as optional ones without `null` and `undefined`. */
export type Given<T> = { readonly [K in keyof T as undefined extends T[K] ? never : null extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : null extends T[K] ? K : never]?: NonNullable<T[K]>;
};

/** A copy without the properties that are `null` or `undefined`: GraphQL's two ways of saying nothing. */
export function given<T extends object>(value: T): Given<T>;
export function given(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null && item !== undefined));
}
