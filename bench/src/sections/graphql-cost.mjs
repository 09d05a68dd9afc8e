import { createRequire } from 'node:module';
import { createSchema, DEFAULT_SCOPE, loadGraph, typeDefs } from '../../../dist/index.js';
import { randomNumbers } from '../data/random.mjs';
import { percentile } from '../percentile.mjs';
import { figureRow } from '../report/rows.mjs';
import { selectAll } from './select-all.mjs';

// The very copy that Entente runs on: there must be one alone.
const { execute, buildASTSchema, parse, validate } = createRequire(new URL('../../../dist/index.js', import.meta.url))('graphql');

const QUERY = { select: 'ALL_SHORTEST', maxLength: 6 };
const PAGE = 20;

/**
 * What GraphQL adds to `paths` on the bundled dataset: the execution of a query for all that can be asked, over the search and the writing of
 * its answer. The answer is written once as graphql-js writes an answer that is ready, which no resolver can beat, and once by
 * `JSON.stringify` alone. The document is parsed and validated before, as the server does once for each text.
 * @param {{ pairs: number, rounds: number }} size
 */
export async function graphqlCost({ pairs, rounds }) {
  const graph = await loadGraph();
  const schema = createSchema({ current: graph });
  const source = `query ($from: ID!, $to: ID!) {
    paths(from: [$from], to: [$to], select: ${QUERY.select}, maxLength: ${QUERY.maxLength}, first: ${PAGE}) ${selectAll(schema.getType('PathConnection'), 6)}
  }`;
  const view = graph.view(DEFAULT_SCOPE);
  const document = parse(source);
  const plainSchema = buildASTSchema(parse(String(typeDefs)), { assumeValidSDL: true });
  const measured = [];
  for (const [from, to] of await somePairs(view, pairs)) {
    const asked = { document, variableValues: { from, to } };
    const answer = await execute({ schema, ...asked });
    if (answer.errors !== undefined) throw new Error(`paths from ${from} to ${to}: ${answer.errors[0].message}`);
    const [whole, search, write, json, check] = await medians(rounds, [
      async () => JSON.stringify(await execute({ schema, ...asked })),
      async () => (await view.paths({ from: [from], to: [to], ...QUERY }, { first: PAGE })).items.length,
      () => JSON.stringify(execute({ schema: plainSchema, rootValue: answer.data, ...asked })),
      () => JSON.stringify(answer),
      () => validate(schema, parse(source)),
    ]);
    measured.push({ whole, search, write, json, check });
  }
  const ratio = (baseOf) => percentile(measured.map((one) => one.whole / baseOf(one)), 50);
  const p50 = (name) => percentile(measured.map((one) => one[name]), 50) / 1000;
  const row = (peer, value, meaning) => ({ ...figureRow('graphql', 'articles', peer, value, meaning), items: measured.length, p50: p50('whole') });
  return {
    rows: [
      row('entente', ratio(({ search, write }) => search + write), `whole / (search ${Math.round(p50('search'))} µs + writing by graphql-js ${Math.round(p50('write'))} µs)`),
      figureRow('graphql', 'articles', 'parse and validate', p50('check'), 'µs, once for a text'),
      row('as plain JSON', ratio(({ search, json }) => search + json), `whole / (search + JSON.stringify ${Math.round(p50('json'))} µs)`),
    ],
    versions: {},
  };
}

/** Pairs that have a path. */
async function somePairs(view, count) {
  const types = ['leader', 'country', 'organization', 'treaty', 'event'];
  const lists = await Promise.all(types.map(async (type) => (await view.entities({ type }, {})).items));
  const ids = lists.flat().map(({ id }) => id);
  const random = randomNumbers(6);
  const any = () => ids[Math.floor(random() * ids.length)];
  const pairs = [];
  for (let tries = 0; pairs.length < count && tries < count * 20; tries += 1) {
    const [from, to] = [any(), any()];
    if (from !== to && (await view.paths({ from: [from], to: [to], ...QUERY }, { first: 1 })).items.length > 0) pairs.push([from, to]);
  }
  return pairs;
}

/** The median nanoseconds of each task, run in turns. */
async function medians(rounds, tasks) {
  const times = tasks.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, task] of tasks.entries()) {
      const start = process.hrtime.bigint();
      await task();
      times[index].push(Number(process.hrtime.bigint() - start));
    }
  }
  return times.map((all) => percentile(all, 50));
}
