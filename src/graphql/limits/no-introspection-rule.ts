import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/** Keeps the schema from clients. */
export function noIntrospectionRule(context: ValidationContext): ASTVisitor {
  return {
    Field({ name }) {
      if (name.value !== '__schema' && name.value !== '__type') return;
      context.reportError(new GraphQLError('This server does not show its schema.', { extensions: { code: 'INTROSPECTION_DISABLED' } }));
    },
  };
}
