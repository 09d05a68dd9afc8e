export type { Register } from './model/own-types.js';

/*
 * Compiling the library itself, a type may always be one that a vocabulary adds, for which this name stands: so no table can claim to know
 * them all. The file is not published; there the types are the built-in ones, and those of the vocabulary that a program registers.
 */
declare module './model/own-types.js' {
  interface Register {
    readonly vocabulary: {
      readonly ownEntityTypes: readonly '(own entity type)'[];
      readonly ownRelationTypes: readonly '(own relation type)'[];
    };
  }
}
