import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import { GraphStore, type ReloadResult } from '../../src/graph/graph-store.js';
import type { WatchOptions } from '../../src/graph/watch-dataset.js';
import { scope } from './build-dataset.js';
import { inFolder, smallFiles, writeFiles } from './small-files.js';

const nameIn = async (graph: Graph): Promise<string | undefined> => (await graph.view(scope()).entity('country:BOR'))?.name;

/** Runs a test on a store of a small dataset in a folder of its own. */
const inStore = (test: (store: GraphStore, dir: string) => Promise<void>): Promise<void> =>
  inFolder(async (parent) => {
    const dir = join(parent, 'data');
    await writeFiles(dir, smallFiles());
    await test(await GraphStore.open({ data: dir }), dir);
  });

describe('a graph store', () => {
  it('puts the new graph in place of the old one, which stays as it was for those who have it', () =>
    inStore(async (store, dir) => {
      const before = store.current;
      await writeFiles(dir, smallFiles('Neo-Borduria'));
      const result = await store.reload();
      expect(result).toEqual({ status: 'SWAPPED', graph: store.current, previous: before });
      expect(await nameIn(store.current)).toBe('Neo-Borduria');
      expect(await nameIn(before)).toBe('Borduria');
    }));

  it('keeps its graph where the content is the same, whatever the files look like', () =>
    inStore(async (store, dir) => {
      const before = store.current;
      await writeFile(join(dir, 'dataset.yaml'), '# A comment.\nlicense: CC0-1.0\nname: Small\ndescription: For tests.\n');
      expect(await store.reload()).toEqual({ status: 'UNCHANGED', graph: before });
      expect(store.current).toBe(before);
    }));

  it('keeps its graph where the new data are broken, says what is wrong, and takes them once they are mended', () =>
    inStore(async (store, dir) => {
      const before = store.current;
      await rm(join(dir, 'countries.yaml'));
      const result = await store.reload();
      expect(result).toMatchObject({ status: 'REJECTED', error: { code: 'INVALID_DATASET' } });
      expect(result.status === 'REJECTED' && result.issues.length > 0).toBe(true);
      expect(store.current).toBe(before);
      await writeFiles(dir, smallFiles('Mended'));
      expect(await store.reload()).toMatchObject({ status: 'SWAPPED' });
      expect(await nameIn(store.current)).toBe('Mended');
    }));

  it('reads the texts of sources anew even where the dataset is the same', () =>
    inFolder(async (parent) => {
      const [data, sources] = [join(parent, 'data'), join(parent, 'sources')];
      await writeFiles(data, smallFiles());
      await writeFiles(sources, new Map([['other.txt', 'Text.']]));
      const store = await GraphStore.open({ data, sources });
      const status = async (): Promise<unknown> => {
        const view = store.current.view(scope());
        const { items } = await view.relations({}, {});
        return Promise.all(items.flatMap(({ evidence }) => evidence.map(async (item) => (await view.excerpt(item)).status)));
      };
      expect(await status()).toEqual(['UNAVAILABLE']);
      await writeFiles(sources, new Map([['paper.txt', 'Text.']]));
      expect(await store.reload()).toMatchObject({ status: 'UNCHANGED' });
      expect(await status()).toEqual(['MISMATCH']);
    }));

  it('rejects in its result whatever goes wrong', () =>
    inFolder(async (parent) => {
      const [data, sources] = [join(parent, 'data'), join(parent, 'sources')];
      await writeFiles(data, smallFiles());
      await writeFiles(sources, new Map([['paper.txt', 'Text.']]));
      const store = await GraphStore.open({ data, sources });
      await rm(sources, { recursive: true });
      expect(await store.reload()).toMatchObject({ status: 'REJECTED', error: { code: 'BAD_USER_INPUT' }, issues: [] });
    }));

  it('reloads once more for all who ask while a reload runs, and only when it has ended', () =>
    inStore(async (store, dir) => {
      await writeFiles(dir, smallFiles('Later'));
      const first = store.reload();
      const [second, third] = [store.reload(), store.reload()];
      expect(second).toBe(third);
      expect(second).not.toBe(first);
      expect(await first).toMatchObject({ status: 'SWAPPED' });
      const fourth = store.reload();
      expect(fourth).not.toBe(second);
      expect(await Promise.all([second, fourth])).toMatchObject([{ status: 'UNCHANGED' }, { status: 'UNCHANGED' }]);
    }));

  it('fails to open on a broken dataset', async () => {
    await expect(GraphStore.open({ data: new Map() })).rejects.toMatchObject({ code: 'INVALID_DATASET' });
  });
});

/** Waits for the first reload that ends so. */
function watchFor(store: GraphStore, status: ReloadResult['status'], options?: WatchOptions): { readonly seen: Promise<ReloadResult>; readonly stop: () => void } {
  let stop = (): void => {};
  const seen = new Promise<ReloadResult>((resolve) => {
    stop = store.watch((result) => {
      if (result.status === status) resolve(result);
    }, options ?? { quietMs: 20 });
  });
  return { seen, stop: () => stop() };
}

describe('watching a dataset', () => {
  it.each([
    ['is written', async (dir: string) => writeFiles(dir, smallFiles('Written'))],
    ['is written beside and renamed, as editors do', async (dir: string) => {
      await writeFile(join(dir, '.countries.yaml.tmp'), smallFiles('Renamed').get('countries.yaml') ?? '');
      await rename(join(dir, '.countries.yaml.tmp'), join(dir, 'countries.yaml'));
    }],
    ['of relations is written', async (dir: string) => {
      const relations = smallFiles().get('relations/paper.yaml') ?? '';
      await writeFile(join(dir, 'relations', 'paper.yaml'), relations.replace('They share', 'The two share'));
    }],
    ['comes with a new folder', async (dir: string) => {
      await writeFiles(`${dir}-new`, smallFiles('Replaced'));
      await rename(dir, `${dir}-old`);
      await rename(`${dir}-new`, dir);
    }],
  ])('reloads it when a file %s', (_, change) =>
    inStore(async (store, dir) => {
      const { seen, stop } = watchFor(store, 'SWAPPED');
      await change(dir);
      expect(await seen).toMatchObject({ graph: store.current });
      stop();
    }));

  it('goes on after a broken dataset and in a new folder', () =>
    inStore(async (store, dir) => {
      const broken = watchFor(store, 'REJECTED');
      await rm(dir, { recursive: true });
      await broken.seen;
      broken.stop();

      const mended = watchFor(store, 'SWAPPED');
      await writeFiles(`${dir}-new`, smallFiles('First'));
      await rename(`${dir}-new`, dir);
      await mended.seen;
      mended.stop();
      expect(await nameIn(store.current)).toBe('First');

      const edited = watchFor(store, 'SWAPPED');
      await writeFiles(dir, smallFiles('Second'));
      await edited.seen;
      edited.stop();
      expect(await nameIn(store.current)).toBe('Second');
    }));

  it('says nothing any more once it is stopped', () =>
    inStore(async (store, dir) => {
      const told: ReloadResult[] = [];
      const stop = store.watch((result) => told.push(result), { quietMs: 0 });
      stop();
      const other = watchFor(store, 'SWAPPED', { quietMs: 0 });
      await writeFiles(dir, smallFiles('Unheard'));
      await other.seen;
      other.stop();
      expect(told).toEqual([]);
    }));

  it('is refused for a dataset in memory', async () => {
    const store = await GraphStore.open({ data: smallFiles() });
    expect(() => store.watch()).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    expect(await store.reload()).toMatchObject({ status: 'UNCHANGED' });
  });
});
