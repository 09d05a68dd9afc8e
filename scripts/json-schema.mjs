// Writes the JSON Schemas by which editors complete a dataset's files, from the validators of the built project. With --check it writes
// nothing, and fails where a file differs.
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { jsonSchemas } from '../dist/data/json-schemas.js';

const folder = new URL('../graph-data/schema/', import.meta.url);
const wanted = new Map([...jsonSchemas()].map(([name, schema]) => [name, `${JSON.stringify(schema, undefined, 2)}\n`]));
const names = new Set([...wanted.keys(), ...(await readdir(folder).catch(() => []))]);

const different = [];
for (const name of names) {
  const found = await readFile(new URL(name, folder), 'utf8').catch(() => undefined);
  if (found !== wanted.get(name)) different.push(name);
}

if (different.length > 0 && process.argv.includes('--check')) {
  console.error(`graph-data/schema differs from the validators: ${different.join(', ')}. Run: npm run build && node scripts/json-schema.mjs`);
  process.exitCode = 1;
} else {
  await mkdir(folder, { recursive: true });
  for (const name of different) {
    const text = wanted.get(name);
    await (text === undefined ? rm(new URL(name, folder)) : writeFile(new URL(name, folder), text));
  }
}
