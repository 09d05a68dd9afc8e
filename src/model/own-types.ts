/**
 * Where a program tells the compiler of its own vocabulary, so that the unions of types take in its own names:
 *
 * ```ts
 * declare module 'entente' {
 *   interface Register {
 *     vocabulary: typeof vocabulary;
 *   }
 * }
 * ```
 *
 * Without it they are exactly those of the built-in vocabulary. What runs does not depend on it.
 */
// An interface and not a type, since only an interface can be added to from elsewhere.
export interface Register {}

/** The entity types that the registered vocabulary adds. */
export type OwnEntityType = Register extends { readonly vocabulary: { readonly ownEntityTypes: readonly (infer Name extends string)[] } } ? Name : never;

/** The relation types that the registered vocabulary adds. */
export type OwnRelationType = Register extends { readonly vocabulary: { readonly ownRelationTypes: readonly (infer Name extends string)[] } } ? Name : never;
