import type { EntityResolvers as Interface, LeaderResolvers, SourceResolvers } from '../resolver-types.generated.js';

/** The fields that every entity has; their resolvers stand once, on the interface. */
export type SharedEntityField = Exclude<keyof LeaderResolvers & keyof SourceResolvers, keyof Interface | '__isTypeOf'>;

/**
 * A resolver for each of a type's fields except those named. The generated types leave every resolver optional, so that one
 * forgotten would show only when somebody asks for it; here it does not compile.
 */
export type OwnFields<Resolvers, Except extends PropertyKey = never> = Required<Omit<Resolvers, Except | '__isTypeOf'>>;

/** Which object type an interface's value is. A name and no more, since a vocabulary may add to those of the contract. */
export interface TypeResolver<Node> {
  readonly __resolveType: (node: Node) => string;
}
