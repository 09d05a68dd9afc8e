import { createSchema, relationList } from 'entente';

const typeDefs = `
  extend type Company {
    "How many ships it has with those that it acquired whole, under the scope of the question."
    fleet: Int!
  }
  extend type Country {
    "The companies that have their seat here."
    companies(first: Int, after: String, last: Int, before: String): RelationConnection!
  }
`;

const resolvers = {
  Company: {
    // Own resolvers are given what ours are: the record, and the view through which it was read.
    fleet: async ({ entity, view }) => {
      const { items } = await view.relations({ types: ['ACQUIRED'], from: [entity.id] }, {});
      const whole = items.filter(({ qualifiers }) => qualifiers.get('share') === 100);
      const all = [entity, ...(await Promise.all(whole.map(({ to }) => view.entity(to))))];
      return all.reduce((sum, { fields }) => sum + (fields.ships ?? 0), 0);
    },
  },
  Country: { companies: relationList('SEATED_IN', 'IN') },
};

/** GraphQL over a graph of the vocabulary: object types, lists and filters for companies are there by themselves. */
export const createOwnSchema = (graph) => createSchema(graph, { typeDefs, resolvers });
