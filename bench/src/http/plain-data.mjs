import { createRequire } from 'node:module';
import { createSchema, loadGraph } from '../../../dist/index.js';

// The very copy that Entente runs on: there must be one alone.
const { graphql } = createRequire(new URL('../../../dist/index.js', import.meta.url))('graphql');

/** What the bundled dataset answers to the questions' fields, as plain objects for the plain services. */
export async function plainData() {
  const schema = createSchema(await loadGraph());
  const { data, errors } = await graphql({
    schema,
    source: `{
      relations(first: 100) { nodes { __typename id type summary modality derivation rank from { __typename id name } } }
      countries(first: 100) { nodes { __typename id name description } }
    }`,
  });
  if (errors !== undefined) throw new Error(errors[0].message);
  return { relations: data.relations.nodes, countries: Object.fromEntries(data.countries.nodes.map((country) => [country.id, country])) };
}
