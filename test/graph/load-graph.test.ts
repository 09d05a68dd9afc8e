import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DatasetError } from '../../src/graph/dataset-error.js';
import { loadGraph } from '../../src/graph/load-graph.js';
import { scope } from './build-dataset.js';
import { inFolder, smallFiles, writeFiles } from './small-files.js';

const errorOf = async (loading: Promise<unknown>): Promise<unknown> => loading.then(() => undefined, (error: unknown) => error);

describe('loading a graph', () => {
  it('takes the bundled dataset if it is told of none', async () => {
    const { statistics } = (await loadGraph()).view(scope());
    expect(statistics.relations).toBeGreaterThan(100);
  });

  it('takes a folder or the same files in memory, and makes the same graph of both', () =>
    inFolder(async (dir) => {
      await writeFiles(dir, smallFiles());
      const [fromDisk, fromMemory] = [await loadGraph({ data: dir }), await loadGraph({ data: smallFiles() })];
      expect(fromDisk.view(scope()).statistics).toMatchObject({ name: 'Small', entities: 3, relations: 1 });
      expect(fromDisk.version).toBe(fromMemory.version);
    }));

  it('makes the same graph whatever the order of files and of keys', async () => {
    const turned = new Map([...smallFiles()].toReversed());
    turned.set('dataset.yaml', 'description: For tests.\nlicense: CC0-1.0\nname: Small\n');
    expect((await loadGraph({ data: turned })).version).toBe((await loadGraph({ data: smallFiles() })).version);
    expect((await loadGraph({ data: smallFiles('Other') })).version).not.toBe((await loadGraph({ data: smallFiles() })).version);
  });

  it('tells of a dataset that breaks the rules where and how it does', async () => {
    const files = new Map([...smallFiles(), ['leaders.yaml', '- id: leader:x\n  nmae: X\n']]);
    const error = await errorOf(loadGraph({ data: files }));
    if (!(error instanceof DatasetError)) throw new Error('It was expected to fail.', { cause: error });
    expect(error.code).toBe('INVALID_DATASET');
    expect(error.message).toMatch(/^The dataset in memory cannot be loaded:\n {2}leaders\.yaml:\d+:\d+ /);
    expect(error.issues.map(({ file }) => file)).toContain('leaders.yaml');
  });

  it('tells of no more than a few faults, and of how many there are', async () => {
    const files = new Map([...smallFiles(), ['leaders.yaml', '- id: leader:x\n'.repeat(9)]]);
    const error = await errorOf(loadGraph({ data: files }));
    expect(String(error).split('\n')).toHaveLength(7);
    expect(String(error)).toMatch(/… and \d+ more$/);
  });

  it('tells of a folder that is not there', () =>
    inFolder(async (dir) => {
      const missing = join(dir, 'missing');
      expect(await errorOf(loadGraph({ data: missing }))).toMatchObject({ code: 'INVALID_DATASET', message: expect.stringContaining(missing) });
      expect(await errorOf(loadGraph({ sources: missing }))).toMatchObject({ code: 'BAD_USER_INPUT' });
    }));

  it('reads the texts of sources where it is told of them', () =>
    inFolder(async (dir) => {
      await writeFiles(dir, new Map([['paper.txt', 'Our common border.']]));
      const view = (await loadGraph({ data: smallFiles(), sources: dir })).view(scope());
      const [relation] = view.relations({}, {}).items;
      expect(relation?.evidence.map((evidence) => view.excerpt(evidence).status)).toEqual(['MISMATCH']);
    }));
});
