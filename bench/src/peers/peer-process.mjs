// The process of one peer: `peer-process.mjs NAME FILE`. Says what it is when it has its data, then answers questions.
import { readColumns } from '../data/columns-file.mjs';
import { PEERS } from './peers.mjs';

const [name, file] = process.argv.slice(2);
const begin = performance.now();
const make = await PEERS[name]();
const peer = await make(readColumns(file), file);
process.send({ versions: peer.versions, index: peer.index, secondsToLoad: (performance.now() - begin) / 1000 });

process.on('message', (question) => {
  ask(question).then(
    (timed) => process.send(timed),
    (error) => process.send({ error: String(error?.stack ?? error) }),
  );
});
process.on('disconnect', () => {
  peer.close?.();
  process.exit();
});

/**
 * Asks one item after the other, until all are answered or the time is used up. What answers are compared by is made of them afterwards, and not at all
 * to warm up: it would drive the peer's data out of the processor's caches before a question is timed.
 */
async function ask({ name: question, filter, options, items, milliseconds, isWarmUp = false }) {
  if (peer.askAll !== undefined) return peer.askAll(question, filter, options, items);
  const askOne = peer.questions[question](filter, options);
  const timed = { nanoseconds: [], answers: [] };
  const end = performance.now() + milliseconds;
  for (const item of items) {
    const start = process.hrtime.bigint();
    const given = askOne(...item);
    const answer = given instanceof Promise ? await given : given;
    timed.nanoseconds.push(Number(process.hrtime.bigint() - start));
    timed.answers.push(answer);
    if (performance.now() > end) break;
  }
  timed.answers = isWarmUp ? [] : timed.answers.map((answer) => (typeof answer === 'function' ? answer() : answer));
  return timed;
}
