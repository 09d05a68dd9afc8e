import { createServer } from 'node:http';
import { mergeSchemas } from '@graphql-tools/schema';
import { DEFAULT_SCOPE, createFetchHandler, createSchema, expressHandler, loadGraph } from 'entente';

const graph = await loadGraph();

// What my own service knows: where we have an office, and how many people live in a country.
const OFFICES = [
  { city: 'Colombo', country: 'country:LKA' },
  { city: 'Moscow', country: 'country:RUS' },
];
const POPULATIONS = { RU: 146_000_000, LK: 22_000_000 };

const schema = mergeSchemas({
  schemas: [createSchema(graph)],
  typeDefs: `
    type Office {
      city: String!
      "The graph of diplomacy knows the rest."
      country: Country
    }
    extend type Query {
      offices: [Office!]!
    }
    extend type Country {
      population: Int
      offices: [Office!]!
    }
  `,
  resolvers: {
    Query: { offices: () => OFFICES },
    Office: {
      // An entity of the graph is its record and the view it was read through, whose scope holds for all that is asked below.
      country: async ({ country }) => {
        const view = graph.view(DEFAULT_SCOPE);
        const entity = await view.entity(country);
        return entity === undefined ? null : { entity, view };
      },
    },
    Country: {
      population: ({ entity }) => POPULATIONS[entity.identifiers.find(({ scheme }) => scheme === 'iso2')?.value],
      offices: ({ entity }) => OFFICES.filter(({ country }) => country === entity.id),
    },
  },
});

const server = createServer(expressHandler(createFetchHandler({ graph, schema })));
server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(`Listening at http://127.0.0.1:${server.address().port}`);
});

// Closing lets running queries finish.
process.once('SIGTERM', () => server.close());
