import { execFile, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  it('gives the build all that it reads', () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-image-'));
    try {
      const [, build = ''] = read('Dockerfile').split(/^FROM .*$/m);
      for (const line of build.split('\n').filter((one) => one.startsWith('COPY '))) {
        const paths = line.split(' ').slice(1, -1);
        for (const path of paths) cpSync(new URL(path, root), join(folder, path), { recursive: true });
      }
      // By the marks of the build that the tests ran, it finds that there is nothing to be built: after it has read everything.
      cpSync(new URL('dist', root), join(folder, 'dist'), { recursive: true, filter: (path) => statSync(path).isDirectory() || path.endsWith('.sha256') });
      const { status, stderr } = spawnSync(process.execPath, [join('scripts', 'build.mjs')], { cwd: folder, encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('gives young objects the room that the guide tells of, and so do npm start and the unit', () => {
    const option = '--max-semi-space-size=64';
    expect(guide).toContain(`NODE_OPTIONS=${option}`);
    expect(read('Dockerfile')).toMatch(new RegExp(`^ENV NODE_OPTIONS=${option}$`, 'm'));
    expect(read('docs/entente.service')).toMatch(new RegExp(`^Environment=NODE_OPTIONS=${option}$`, 'm'));
    expect(read('package.json')).toContain(`"start": "node ${option} dist/cli/main.js serve"`);
  });

  it('serves as a user that is not root', () => {
    const [, last = ''] = read('Dockerfile').split(/^FROM .*$/m).slice(-2);
    expect(last).toMatch(/^USER 1000:1000$/m);
  });
});
