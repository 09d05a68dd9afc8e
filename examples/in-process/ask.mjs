import { createSchema, loadGraph } from 'entente';
import { graphql } from 'graphql';

const schema = createSchema(await loadGraph());

const { data, errors } = await graphql({
  schema,
  source: `
    query HowConnected($from: ID!, $to: ID!, $on: Date!) {
      paths(from: [$from], to: [$to], at: { validAt: $on }) {
        nodes {
          steps {
            from { name }
            label
            to { name }
            relation { evidence { citation } }
          }
        }
      }
    }
  `,
  variableValues: { from: 'country:LKA', to: 'country:RUS', on: '2012-06-03' },
});
if (errors !== undefined) throw new AggregateError(errors, 'The query failed.');

for (const { steps } of data.paths.nodes) {
  for (const { from, label, to, relation } of steps) {
    console.log(`${from.name} ${label} ${to.name}.`);
    for (const { citation } of relation.evidence) console.log(`  ${citation}`);
  }
}
