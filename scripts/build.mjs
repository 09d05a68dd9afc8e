// Builds dist/: the library and the command by TypeScript; the playground, the explorer and the browser's one file by Vite; the compiled dataset by the
// library. A part whose inputs have not changed since it was built is left alone. `--force` builds all.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

const COMPRESS = join('scripts', 'compress-assets.mjs');
/** What the library has nothing of. */
const PAGES = [join('src', 'playground'), join('src', 'explorer')];
const PARTS = [
  { name: 'library', inputs: ['src', 'tsconfig.json'], except: PAGES, build: buildLibrary },
  { name: 'playground', inputs: [join('src', 'playground'), join('scripts', 'build-playground.mjs'), COMPRESS], except: [], build: buildPlayground },
  // The explorer reads dates with the model, and has the playground's icon.
  {
    name: 'explorer',
    inputs: [join('src', 'explorer'), join('src', 'model'), join('src', 'playground', 'public'), join('scripts', 'build-explorer.mjs'), COMPRESS],
    except: [],
    build: buildExplorer,
  },
  { name: 'dataset', inputs: ['src', 'tsconfig.json', 'graph-data', join('scripts', 'build-dataset.mjs')], except: PAGES, build: buildDataset },
  { name: 'browser', inputs: ['src', 'tsconfig.json', join('scripts', 'build-browser.mjs')], except: PAGES, build: buildBrowser },
];
/** What every part depends on: the versions of the packages, and this script. */
const COMMON_INPUTS = ['package-lock.json', join('scripts', 'build.mjs')];

const force = process.argv.includes('--force');
for (const part of PARTS) {
  const stamp = join(dist, `.${part.name}.sha256`);
  const hash = await hashOf([...part.inputs, ...COMMON_INPUTS], part.except);
  if (!force && (await readFile(stamp, 'utf8').catch(() => '')) === hash) continue;
  const start = performance.now();
  await rm(stamp, { force: true });
  await part.build();
  await writeFile(stamp, hash);
  console.error(`Built the ${part.name} in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
}

async function buildLibrary() {
  await mkdir(dist, { recursive: true });
  // A module that is gone from src must not live on in dist.
  const stale = (await readdir(dist)).filter((name) => !name.startsWith('.') && name !== 'playground' && name !== 'explorer');
  await Promise.all(stale.map((name) => rm(join(dist, name), { recursive: true })));
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.json')], { stdio: 'inherit' });
  if (status !== 0) {
    console.error('The build failed: see the errors above.');
    process.exit(1);
  }
  await chmod(join(dist, 'cli', 'main.js'), 0o755);
}

/** Vite takes a while to load, so it is loaded only when it is needed. */
async function buildPlayground() {
  const module = await import('./build-playground.mjs');
  await module.buildPlayground(join(dist, 'playground'));
}

async function buildExplorer() {
  const module = await import('./build-explorer.mjs');
  await module.buildExplorer(join(dist, 'explorer'));
}

/** After the library, which compiles it. */
async function buildDataset() {
  const module = await import('./build-dataset.mjs');
  await module.buildDataset(dist);
}

/** After the library, whose modules it joins. */
async function buildBrowser() {
  const module = await import('./build-browser.mjs');
  await module.buildBrowser(dist);
}

/** One hash over the names and the content of all files under some paths. */
async function hashOf(paths, except) {
  const files = (await Promise.all(paths.map(listFiles))).flat().filter((file) => !except.some((folder) => file.startsWith(folder)));
  const contents = await Promise.all(files.map((file) => readFile(join(root, file))));
  const hash = createHash('sha256');
  for (const [index, file] of files.entries()) hash.update(`${file}\0${contents[index].length}\0`).update(contents[index]);
  return hash.digest('hex');
}

async function listFiles(path) {
  const entries = await readdir(join(root, path), { withFileTypes: true, recursive: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (entries === undefined) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .toSorted();
}
