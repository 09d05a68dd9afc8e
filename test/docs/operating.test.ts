import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { GraphStore } from '../../src/graph/graph-store.js';
import { Metrics } from '../../src/server/telemetry/metrics.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const guide = read('docs/operating.md');

describe('docs/operating.md', () => {
  it('lists the metrics that there are, each with its type', async () => {
    const text = await new Metrics(await GraphStore.open()).text();
    const real = [...text.matchAll(/^# TYPE (entente_\S+) (\S+)$/gm)].map(([, name, type]) => `${name} ${type}`);
    const rows = [...guide.matchAll(/^\| ((?:`entente_\w+`(?:, )?)+) \| (counter|gauge|histogram) \|/gm)];
    const told = rows.flatMap(([, names = '', type]) => [...names.matchAll(/entente_\w+/g)].map(([name]) => `${name} ${type}`));
    expect(told.toSorted()).toEqual(real.toSorted());
  });

  const scripts = [...guide.matchAll(/```js\n(.*?)```/gsu)].map(([, script = '']) => script);

  it.each([
    ['a server with a logger', scripts[0], /^$/],
    ['a report of an operation', scripts[1], /^[1-9]\d*\n$/],
  ])('has an example that runs as it stands: %s', async (_what, script = '', output = /^$/) => {
    expect(script).not.toBe('');
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { cwd: fileURLToPath(root) });
    expect(stderr).toBe('');
    expect(stdout).toMatch(output);
  });
});

describe('the Dockerfile', () => {
  it('copies what is there and what .dockerignore lets through', () => {
    const copies = read('Dockerfile').split('\n').filter((line) => line.startsWith('COPY ') && !line.includes('--from'));
    const sources = copies.flatMap((line) => line.split(' ').slice(1, -1));
    const allowed = read('.dockerignore').split('\n').filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    expect(sources.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
    expect([...new Set(sources)].toSorted()).toEqual(allowed.toSorted());
  });

  it('serves as a user that is not root', () => {
    const [, last = ''] = read('Dockerfile').split(/^FROM .*$/m).slice(-2);
    expect(last).toMatch(/^USER 1000:1000$/m);
  });
});
