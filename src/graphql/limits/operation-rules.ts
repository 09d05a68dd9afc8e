import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { type ASTVisitor, GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { introspectionRule } from './introspection-rule.js';
import type { OperationLimits } from './limits.js';

type Reject = (context: ValidationContext | null) => void;
type ArmorRule = (options: { n: number; propagateOnRejection: boolean; onReject: Reject[]; ignoreIntrospection?: boolean; flattenFragments?: boolean; allowList?: string[] }) => (context: ValidationContext) => ASTVisitor;

/** What a document must keep to before it is run, whatever its variables. Tokens are counted by the parser. */
export function operationRules({ depth, aliases, directives }: OperationLimits): readonly ValidationRule[] {
  return [
    // The reading of the schema is deep by nature, and has a rule of its own.
    armored(maxDepthRule, depth, 'QUERY_TOO_DEEP', `The query has more than ${depth} levels of fields: ask for what lies deeper in a query of its own, by its id.`, { ignoreIntrospection: true, flattenFragments: true }),
    armored(maxAliasesRule, aliases, 'TOO_MANY_ALIASES', `The query has more than ${aliases} aliases: ask in several requests.`, { allowList: [] }),
    armored(maxDirectivesRule, directives, 'TOO_MANY_DIRECTIVES', `The query has more than ${directives} directives: leave out fields instead of skipping them.`, {}),
    introspectionRule,
  ];
}

/** The library's rules throw, and have no codes: ours reports, as rules do. */
function armored(rule: ArmorRule, n: number, code: string, message: string, options: Partial<Parameters<ArmorRule>[0]>): ValidationRule {
  return (context): ASTVisitor => {
    const onReject: Reject[] = [() => context.reportError(new GraphQLError(message, { extensions: { code } }))];
    return rule({ ...options, n, propagateOnRejection: false, onReject })(context);
  };
}
