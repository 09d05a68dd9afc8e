import { DEFAULT_SCOPE, createSchema, graphql, loadCompiled, resolveName } from './entente.js';

const PATH = `
  query HowConnected($from: ID!, $to: ID!, $on: Date!) {
    paths(from: [$from], to: [$to], at: { validAt: $on }) {
      complete
      nodes { narrative { text citations { citation } } }
    }
  }
`;

const answer = document.querySelector('#answer');
const evidence = document.querySelector('#evidence');
const form = document.querySelector('form');

const graph = loadCompiled(await (await fetch('graph.json')).json());
const schema = createSchema(graph);

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { from, to, on } = Object.fromEntries(new FormData(form));
  const [text, citations] = await howConnected(from, to, on);
  answer.textContent = text;
  evidence.replaceChildren(...citations.map(listItem));
});
answer.textContent = 'The graph is here. Ask it.';

/** The first path told in a sentence, and the evidence behind the numbers in it. */
async function howConnected(from, to, on) {
  const ends = [];
  for (const name of [from, to]) {
    const found = await resolveName(graph.view(DEFAULT_SCOPE), name);
    if (found.status !== 'FOUND') return [`"${name}" is not one entity of this graph.`, []];
    ends.push(found.entity.id);
  }
  const { data, errors } = await graphql({ schema, source: PATH, variableValues: { from: ends[0], to: ends[1], on } });
  if (errors !== undefined) return [errors[0].message, []];
  const [path] = data.paths.nodes;
  if (path === undefined) return [data.paths.complete ? 'Nothing connects them on that day.' : 'Nothing near connects them on that day.', []];
  return [path.narrative.text, path.narrative.citations.map(({ citation }) => citation)];
}

function listItem(text) {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
}
