// The other subgraph: a travel guide, which knows trips and what a traveller should know of a country. It knows no more of a country than its id.
import { makeExecutableSchema } from '@graphql-tools/schema';

const FEDERATION = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@interfaceObject"])';

const types = `
  type Country @key(fields: "id") {
    id: ID!
    "What a traveller should know."
    advice: String
  }

  "Whatever the graph of diplomacy has: each gets notes."
  type Entity @key(fields: "id") @interfaceObject {
    id: ID!
    notes: [String!]!
  }

  type Trip {
    title: String!
    country: Country!
  }

  type Query {
    trips: [Trip!]!
  }
`;

const TRIPS = [
  { title: 'Tea and temples', country: 'country:LKA' },
  { title: 'By train to the east', country: 'country:RUS' },
];
const ADVICE = { 'country:LKA': 'Carry small change.', 'country:RUS': 'Bring a warm coat.' };
const NOTES = { 'organization:sco': ['Its summits fill the hotels.'], 'organization:un-security-council': ['Visitors are welcome on weekdays.'] };

/** What a composer reads. */
export const typeDefs = `${FEDERATION}\n${types}`;

/** What answers. A real service would leave `_service` and `_entities` to its server's library. */
export const schema = makeExecutableSchema({
  assumeValidSDL: true,
  typeDefs: `${types}
    union _Entity = Country | Entity
    scalar _Any
    extend type Query { _entities(representations: [_Any!]!): [_Entity]! }
  `,
  resolvers: {
    Query: {
      trips: () => TRIPS.map(({ title, country }) => ({ title, country: { id: country } })),
      _entities: (_root, { representations }) => representations,
    },
    _Entity: { __resolveType: ({ __typename }) => __typename },
    Country: { advice: ({ id }) => ADVICE[id] },
    Entity: { notes: ({ id }) => NOTES[id] ?? [] },
  },
});
