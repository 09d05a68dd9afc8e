// The whole bench, or with `--small` what takes less than a minute: a table on the screen, and everything as JSON in `out/`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { load, machine } from './machine.mjs';
import { machineText } from './report/machine-text.mjs';
import { table } from './report/table.mjs';
import { sections } from './sections/sections.mjs';

const { values } = parseArgs({ options: { small: { type: 'boolean', default: false }, only: { type: 'string' } } });
const begin = performance.now();
const measuredOn = machine();
const [rows, versions, failures] = [[], {}, []];
for (const { name, run } of sections(values.small)) {
  if (values.only !== undefined && !name.toLowerCase().includes(values.only.toLowerCase())) continue;
  console.error(`${Math.round((performance.now() - begin) / 1000)} s: ${name}`);
  try {
    const result = await run();
    rows.push(...result.rows);
    Object.assign(versions, result.versions);
  } catch (error) {
    failures.push(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}
const loadAtEnd = load();
const text = [machineText(measuredOn, loadAtEnd), `Versions: ${Object.entries(versions).map((entry) => entry.join(' ')).join(', ')}.`];
console.log([...text, '', table(rows)].join('\n'));
for (const failure of failures) console.error(`FAILED: ${failure}`);
if (failures.length > 0) process.exitCode = 1;

const out = new URL('../out/', import.meta.url);
mkdirSync(out, { recursive: true });
const file = new URL(values.small ? 'small.json' : 'full.json', out);
writeFileSync(file, `${JSON.stringify({ machine: measuredOn, loadAtEnd, versions, rows, failures }, undefined, 2)}\n`);
