import { composeServices } from '@theguild/federation-composition';
import { createSubgraphSchema, loadGraph } from 'entente';
import { graphql, parse } from 'graphql';
import * as travel from './travel.mjs';

const entente = createSubgraphSchema(await loadGraph());

/** Asks one subgraph. */
async function ask(schema, source, variableValues) {
  const { data, errors } = await graphql({ schema, source, variableValues });
  if (errors !== undefined) throw new AggregateError(errors, 'The query failed.');
  return data;
}

// What a registry does: it composes the subgraphs, or says why they do not fit.
const { _service } = await ask(entente, '{ _service { sdl } }');
const { supergraphSdl, errors } = composeServices([
  { name: 'entente', url: 'http://127.0.0.1:4001/graphql', typeDefs: parse(_service.sdl) },
  { name: 'travel', url: 'http://127.0.0.1:4002/graphql', typeDefs: parse(travel.typeDefs) },
]);
if (supergraphSdl === undefined) throw new AggregateError(errors, 'The subgraphs do not fit.');
console.log(`The supergraph has ${supergraphSdl.match(/^type /gm).length} types.`);

// What a router does with { trips { title country { name advice memberships { nodes { status organization { name notes } } } } } }:
// it asks the travel guide for trips, Entente for their countries, and the travel guide again for the rest.
const { trips } = await ask(travel.schema, '{ trips { title country { __typename id advice } } }');
const { _entities: countries } = await ask(
  entente,
  `query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on Country { name memberships(first: 1) { nodes { status organization { id name } } } }
    }
  }`,
  { representations: trips.map(({ country: { __typename, id } }) => ({ __typename, id })) },
);
const memberships = countries.map((country) => country.memberships.nodes[0]);
const { _entities: organizations } = await ask(travel.schema, 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Entity { notes } } }', {
  representations: memberships.map(({ organization: { id } }) => ({ __typename: 'Entity', id })),
});

for (const [index, { title, country }] of trips.entries()) {
  const { status, organization } = memberships[index];
  console.log(`${title}: ${countries[index].name}, ${status} of ${organization.name}. ${country.advice} ${organizations[index].notes.join(' ')}`);
}
