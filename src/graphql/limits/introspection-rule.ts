import { type ASTVisitor, GraphQLError, Kind, type SelectionSetNode, type ValidationContext } from 'graphql';

/** The lists of a type that hold types again. */
const LISTS: ReadonlySet<string> = new Set(['fields', 'inputFields', 'interfaces', 'possibleTypes']);
const MAX_LISTS = 1;

/**
 * Keeps the answer to a question about the schema within that of the usual tools, which ask for each type once: below `__schema` and `__type` there
 * are no aliases, and no list of types' parts within another. Without it each such list would multiply the answer.
 */
export function introspectionRule(context: ValidationContext): ASTVisitor {
  const lists = new Map<string, number>();

  const listsOf = ({ selections }: SelectionSetNode): number =>
    Math.max(
      0,
      ...selections.map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return listsOfFragment(selection.name.value);
        const within = selection.selectionSet === undefined ? 0 : listsOf(selection.selectionSet);
        return selection.kind === Kind.FIELD && LISTS.has(selection.name.value) ? within + 1 : within;
      }),
    );

  const listsOfFragment = (name: string): number => {
    const known = lists.get(name);
    if (known !== undefined) return known;
    // Counts as nothing while it is being counted: a fragment within itself is another rule's concern.
    lists.set(name, 0);
    const fragment = context.getFragment(name);
    const count = fragment === undefined || fragment === null ? 0 : listsOf(fragment.selectionSet);
    lists.set(name, count);
    return count;
  };

  return {
    Field(node) {
      if (node.alias !== undefined && context.getParentType()?.name.startsWith('__') === true) {
        report(context, `"${node.alias.value}": below __schema and __type there are no aliases.`);
      }
      if (node.selectionSet !== undefined && (node.name.value === '__schema' || node.name.value === '__type') && listsOf(node.selectionSet) > MAX_LISTS) {
        report(context, 'Below __schema and __type, the fields of a type may be asked for, and not the fields of their types as well: ask __type(name: …) for those.');
      }
    },
  };
}

function report(context: ValidationContext, message: string): void {
  context.reportError(new GraphQLError(message, { extensions: { code: 'INTROSPECTION_TOO_LARGE' } }));
}
