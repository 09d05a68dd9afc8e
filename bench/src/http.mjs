// How fast a question is answered over HTTP: Entente beside other servers of the same answers, each a process of its own, and the client another.
import { deepStrictEqual } from 'node:assert';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startChild } from './http/child.mjs';
import { PEERS } from './http/peers/peers.mjs';
import { plainData } from './http/plain-data.mjs';
import { QUESTIONS } from './http/questions.mjs';
import { httpRows, httpTable } from './http/report.mjs';
import { load, machine } from './machine.mjs';
import { machineText } from './report/machine-text.mjs';

const CONNECTIONS = 10;
/** Where graphql-js leaves out checks for developers. Apollo Server as it comes does without; `entente serve` sets it by itself. */
const PRODUCTION = { NODE_ENV: 'production' };
const AS_IT_COMES = { NODE_ENV: undefined };
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' }, seconds: { type: 'string', default: '2' }, only: { type: 'string' } } });
const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
/** Entente first, since its answers are those that the others must give. */
const names = Object.keys(PEERS).filter((name) => values.only === undefined || name.startsWith('entente') || name.includes(values.only));

const measuredOn = machine();
const data = await plainData();
const [peers, answers, versions] = [[], {}, {}];
for (const name of names) {
  const child = startChild('server-process.mjs', [name], name === 'apollo standalone' ? AS_IT_COMES : PRODUCTION);
  await child.next();
  const { url, versions: own } = await child.ask({ data, answers });
  Object.assign(versions, own);
  peers.push({ name, child, url, runs: Object.fromEntries(Object.keys(QUESTIONS).map((question) => [question, []])) });
  for (const question of Object.keys(QUESTIONS)) await checkAnswer(name, urlOf(url, question), question);
}

const client = startChild('client-process.mjs', [], PRODUCTION);
for (let round = 0; round <= rounds; round += 1) {
  for (const question of Object.keys(QUESTIONS)) {
    for (const peer of peers) {
      const run = await measure(peer, question);
      // The first round warms up.
      if (round > 0) peer.runs[question].push(run);
    }
  }
  console.error(round === 0 ? 'warm' : `round ${round} of ${rounds}`);
}
await Promise.all([client, ...peers.map(({ child }) => child)].map((child) => child.stop()));

const rows = httpRows(peers);
const loadAtEnd = load();
console.log(`${machineText(measuredOn, loadAtEnd)}\nVersions: ${Object.entries(versions).map((entry) => entry.join(' ')).join(', ')}.\n\n${httpTable(rows)}`);
const out = new URL('../out/', import.meta.url);
mkdirSync(out, { recursive: true });
const runs = Object.fromEntries(peers.map((peer) => [peer.name, peer.runs]));
writeFileSync(new URL('http.json', out), `${JSON.stringify({ machine: measuredOn, loadAtEnd, versions, connections: CONNECTIONS, seconds, rows, runs }, undefined, 2)}\n`);

/** Entente's answer is the one that all others must give too. */
async function checkAnswer(name, url, question) {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: bodyOf(question) });
  const text = await response.text();
  answers[question] ??= text;
  const { data: given, errors } = JSON.parse(text);
  if (errors !== undefined) throw new Error(`${name} on "${question}": ${errors[0].message}`);
  deepStrictEqual(given, JSON.parse(answers[question]).data, `${name} answers "${question}" differently.`);
}

async function measure({ name, child, url }, question) {
  const before = await child.ask('processor time');
  const run = await client.ask({ url: urlOf(url, question), body: bodyOf(question), connections: CONNECTIONS, duration: seconds });
  const processor = (await child.ask('processor time')) - before;
  if (run.failed > 0) throw new Error(`${name} on "${question}": ${run.failed} requests failed.`);
  return { perSecond: run.requests / run.seconds, processorMicroseconds: processor / run.requests, p50: run.p50, p99: run.p99, clientBusy: run.busy };
}

/** Servers of GraphQL do not look at it. */
function urlOf(url, question) {
  return `${url}?${encodeURIComponent(question)}`;
}

function bodyOf(question) {
  return JSON.stringify({ query: QUESTIONS[question] });
}
