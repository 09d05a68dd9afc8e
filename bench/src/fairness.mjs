// How long a small question waits while twenty hard ones are searched for: a server, a crowd and a canary, each a process of its own.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ask } from './fairness/ask.mjs';
import { GRAPH } from './fairness/fairness-graph.mjs';
import { load, machine } from './machine.mjs';
import { percentile } from './percentile.mjs';
import { machineText } from './report/machine-text.mjs';

const [MANY, SECONDS, CANARY_GAP_MS, WARM_UP_SECONDS] = [20, 10, 20, 3];
const CANARY = '{ organization(id: "e00000001") { name } }';
/** Each kind of hard question, by its name. Those that the schema does not know are left out, and named. */
const HARD = {
  'all shortest, 12 relations': paths('select: ALL_SHORTEST, maxLength: 12'),
  'all simple paths, 12 relations': paths('select: ALL, maxLength: 12'),
  'the same, told': paths('select: ALL, maxLength: 12', 'length entities { id name } narrative { text }'),
  'all choices of relations': paths('select: ALL, parallel: EXPANDED, maxLength: 6'),
  'k shortest of at least 5': paths('select: SHORTEST_K, k: 100, minLength: 5, maxLength: 12'),
  'most informative, 12 relations': paths('select: SHORTEST_K, k: 100, order: INFORMATIVE, maxLength: 12'),
  'patterns': paths('select: SHORTEST_K, k: 100, maxLength: 8, pattern: [{ min: 1, max: 3, direction: OUT }, { min: 2, max: 4, direction: IN }]'),
  'at one time': paths('select: ALL, time: CONCURRENT, maxLength: 8'),
  'trails in order of time': paths('select: ALL, mode: TRAIL, time: ORDERED, maxLength: 8'),
  'reachable, 12 relations': `query ($from: ID!, $to: ID!) {
    hard: reachable(from: [$from], maxLength: 12, first: 100) { relationsExpanded edges { distance path { length entities { id } } } }
    organization(id: $to) { id }
  }`,
};

const measuredOn = machine();
const server = start('fairness/fairness-server.mjs', [MANY]);
const [{ url }] = await once(server, 'message');
const results = [];
await canary(performance.now() + 1_000);
results.push(report('idle', await canary(performance.now() + 5_000), []));
// A server that has just begun compiles its code. The kinds after the first find that done.
await once(start('fairness/fairness-load.mjs', [url, Object.values(HARD)[0], MANY, WARM_UP_SECONDS]), 'message');
for (const [name, query] of Object.entries(HARD)) {
  const { errors } = await ask(url, query, { from: 'organization:e00000001', to: 'organization:e00000002' });
  if (errors !== undefined) {
    console.log(`${name}: left out (${errors[0].message})`);
    continue;
  }
  const crowd = start('fairness/fairness-load.mjs', [url, query, MANY, SECONDS]);
  // It reads large answers all the time: of few cores it would take those on which the server and the canary are measured.
  setPriority(crowd.pid, 10);
  const end = performance.now() + SECONDS * 1000;
  const [delays, [{ answers }]] = await Promise.all([canary(end), once(crowd, 'message')]);
  results.push(report(name, delays, answers));
}
server.disconnect();

console.log(machineText(measuredOn, load()));
console.log(`A graph of ${GRAPH.entities} entities and ${GRAPH.relations} relations; ${MANY} hard questions at once; delays of a small question in ms.`);
console.table(results);
const out = new URL('../out/', import.meta.url);
mkdirSync(out, { recursive: true });
writeFileSync(new URL('fairness.json', out), `${JSON.stringify({ machine: measuredOn, graph: GRAPH, many: MANY, results }, undefined, 2)}\n`);
process.exit();

/** Reads the entities of each path, since a path writes no steps for who asks its length alone. */
function paths(options, fields = 'length entities { id }') {
  return `query ($from: ID!, $to: ID!) { hard: paths(from: [$from], to: [$to], ${options}, first: 100) { relationsExpanded nodes { ${fields} } } }`;
}

/**
 * Asks a small question every so many milliseconds until a moment, whether or not the last is answered: else a stall would count
 * but once. How long each took.
 */
async function canary(end) {
  const asked = [];
  for (let begin = performance.now(); begin < end; begin += CANARY_GAP_MS) {
    await wait(Math.max(0, begin - performance.now()));
    const due = begin;
    asked.push(ask(url, CANARY).then(() => performance.now() - due));
  }
  return Promise.all(asked);
}

function report(name, delays, answers) {
  const rounded = (value) => Math.round(value * 10) / 10;
  const failed = answers.filter(({ error }) => error !== undefined);
  if (failed.length > 0) console.log(`${name}: ${failed.length} of ${answers.length} hard questions failed (${failed[0].error})`);
  return {
    load: name,
    asked: delays.length,
    p50: rounded(percentile(delays, 50)),
    p99: rounded(percentile(delays, 99)),
    longest: rounded(Math.max(...delays)),
    'hard answered': answers.length,
    'hard p50': answers.length === 0 ? undefined : rounded(percentile(answers.map(({ milliseconds }) => milliseconds), 50)),
  };
}

function start(path, parameters) {
  // The room for young objects is what `npm start`, the image and the unit give (docs/operating.md, "Memory").
  const execArgv = ['--max-old-space-size=4096', '--max-semi-space-size=64'];
  return fork(fileURLToPath(new URL(path, import.meta.url)), parameters.map(String), { env: { ...process.env, NODE_ENV: 'production' }, execArgv });
}
