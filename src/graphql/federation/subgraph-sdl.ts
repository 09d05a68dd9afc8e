import { type ConstDirectiveNode, type GraphQLSchema, Kind, parse, print, printSchema, visit } from 'graphql';

/** 2.3 is the first version in which an interface may have a key. */
const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

const KEY = directive('@key(fields: "id")');
const SHAREABLE = directive('@shareable');

/**
 * A schema's text for a composer of Apollo Federation 2: the `Entity` interface and every type of it have the key `id`, so that other subgraphs can point to them
 * and add fields to one or to all, and `PageInfo`, which every subgraph with Relay's connections has, may be shared.
 */
export function subgraphSdl(schema: GraphQLSchema): string {
  const document = visit(parse(printSchema(schema), { noLocation: true }), {
    InterfaceTypeDefinition: (node) => (node.name.value === 'Entity' ? { ...node, directives: [KEY] } : undefined),
    ObjectTypeDefinition: (node) => {
      if (node.name.value === 'PageInfo') return { ...node, directives: [SHAREABLE] };
      return node.interfaces?.some(({ name }) => name.value === 'Entity') === true ? { ...node, directives: [KEY] } : undefined;
    },
  });
  return `${LINK}\n\n${print(document)}\n`;
}

function directive(text: string): ConstDirectiveNode {
  const [definition] = parse(`type T ${text}`, { noLocation: true }).definitions;
  const [node] = definition?.kind === Kind.OBJECT_TYPE_DEFINITION ? (definition.directives ?? []) : [];
  if (node === undefined) throw new TypeError(`${text} is no directive.`);
  return node;
}
