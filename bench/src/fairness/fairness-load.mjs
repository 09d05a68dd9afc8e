// Asks many hard questions at once, in a process of its own: `fairness-load.mjs URL QUERY MANY SECONDS`. Begins a question anew as
// soon as it is answered, until the time is up; then says how many were answered, and how long they took.
import { ask } from './ask.mjs';

const [url, query, many, seconds] = process.argv.slice(2);
const end = performance.now() + Number(seconds) * 1000;
const answers = [];
await Promise.all(
  Array.from({ length: Number(many) }, async (_, index) => {
    while (performance.now() < end) {
      const start = performance.now();
      const { errors, data } = await ask(url, query, { from: idOf(index), to: idOf(index + Number(many)) });
      answers.push({ milliseconds: performance.now() - start, error: errors?.[0]?.message, relations: data?.hard?.relationsExpanded });
    }
  }),
);
process.send({ answers }, () => process.disconnect());

function idOf(index) {
  return `organization:e${String(index * 37).padStart(8, '0')}`;
}
