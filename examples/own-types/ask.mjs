import { fileURLToPath } from 'node:url';
import { loadGraph } from 'entente';
import { graphql } from 'graphql';
import { createOwnSchema } from './schema.mjs';
import { vocabulary } from './vocabulary.mjs';

const graph = await loadGraph({ data: fileURLToPath(new URL('data', import.meta.url)), vocabulary });

const { data, errors } = await graphql({
  schema: createOwnSchema(graph),
  source: `{
    companies(filter: { has: { types: [ACQUIRED] } }) {
      nodes {
        name sector ships fleet
        relations(types: [ACQUIRED], direction: OUT) { nodes { ... on Acquired { to { name } share approvedBy { name } time { text } } } }
      }
    }
    country(id: "ARL") { name companies { nodes { from { name } } } }
    paths(from: ["country:ARL"], to: ["country:BOR"]) { nodes { narrative { text } } }
  }`,
});
if (errors !== undefined) throw new AggregateError(errors, 'The query failed.');
console.log(JSON.stringify(data, undefined, 2));
