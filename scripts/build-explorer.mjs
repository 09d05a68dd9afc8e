import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compressAssets } from './compress-assets.mjs';

const source = fileURLToPath(new URL('../src/explorer', import.meta.url));

/** The page stands at `/explore`, without a slash behind it: what it loads is in a folder of that name. */
const ASSETS = 'explore';

/** Builds the explorer into `outDir`, with a Brotli copy beside each file that is worth it. */
export async function buildExplorer(outDir) {
  await build({
    configFile: false,
    root: source,
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { outDir, assetsDir: ASSETS, assetsInlineLimit: 0, emptyOutDir: true, target: 'es2022', cssTarget: 'chrome123', modulePreload: { polyfill: false } },
  });
  await compressAssets(join(outDir, ASSETS));
}
