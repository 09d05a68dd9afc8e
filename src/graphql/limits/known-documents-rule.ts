import { GraphQLError, type ValidationRule, parse, print } from 'graphql';

/**
 * Lets these documents alone be run, whatever their white space and comments. Throws `GraphQLError` if one of them does not parse.
 */
export function knownDocumentsRule(documents: readonly string[]): ValidationRule {
  const known = new Set(documents.map((document) => print(parse(document))));
  return (context) => ({
    Document(document) {
      if (known.has(print(document))) return;
      context.reportError(new GraphQLError('This server answers a list of queries alone, and this is not one of them: ask who runs it to add it.', { extensions: { code: 'DOCUMENT_NOT_ALLOWED' } }));
    },
  });
}
