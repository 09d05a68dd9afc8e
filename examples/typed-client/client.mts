import { type TadaDocumentNode, initGraphQLTada } from 'gql.tada';
import { print } from 'graphql';
import type { introspection } from './dist/graphql-env.mjs';

const graphql = initGraphQLTada<{ introspection: introspection; scalars: { Date: string; EDTF: string } }>();

const endpoint = process.argv[2] ?? 'http://localhost:4000/graphql';

/** Asks the server. The types of variables and answer follow from the query's text. */
async function ask<Data, Variables>(query: TadaDocumentNode<Data, Variables>, variables: NoInfer<Variables>): Promise<Data> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(query), variables }),
  });
  // The server keeps to the schema, from which `Data` is made.
  const { data, errors } = (await response.json()) as { readonly data?: Data; readonly errors?: readonly { readonly message: string }[] };
  if (errors !== undefined || data === undefined) throw new Error(errors?.map(({ message }) => message).join('\n') ?? `The server answers ${response.status}.`);
  return data;
}

const HOW_CONNECTED = graphql(`
  query HowConnected($from: [ID!]!, $to: [ID!]!, $on: Date) {
    paths(from: $from, to: $to, at: { validAt: $on }) {
      nodes {
        steps {
          from { name }
          label
          to { name }
          relation {
            __typename
            evidence { citation }
            ... on MemberOf { status }
          }
        }
      }
    }
  }
`);

const { paths } = await ask(HOW_CONNECTED, { from: ['country:LKA'], to: ['country:RUS'], on: '2012-06-03' });
for (const { from, label, to, relation } of paths.nodes.flatMap(({ steps }) => steps)) {
  // `status` is there only for a MemberOf, and one of four words.
  const as = relation.__typename === 'MemberOf' && relation.status === 'DIALOGUE_PARTNER' ? ', as a partner in dialogue,' : '';
  console.log(`${from.name} ${label}${as} ${to.name}: ${relation.evidence.map(({ citation }) => citation).join('; ')}`);
}
