import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compressAssets } from './compress-assets.mjs';

const source = fileURLToPath(new URL('../src/playground', import.meta.url));

/** GraphiQL's style sheet repeats what the editor brings itself (its icons), and holds its fonts for scripts that we do not show. */
const leanStyleSheet = {
  name: 'entente:lean-style-sheet',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith('/graphiql/dist/style.css')) return null;
    const css = await readFile(id, 'utf8');
    return css.replaceAll(/@font-face\s*{[^}]*}/g, (face) => (/unicode-range:\s*U\+0(?:000|100)-/.test(face) && !face.includes('italic') ? face : ''));
  },
};

/** Builds the playground into `outDir`, with a Brotli copy beside each file that is worth it. */
export async function buildPlayground(outDir) {
  await build({
    configFile: false,
    root: source,
    base: './',
    logLevel: 'warn',
    plugins: [leanStyleSheet],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 4_000,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        onLog(level, log, handler) {
          // React's "use client" means nothing in a page that has no server side.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  });
  await cp(join(source, 'tabs'), join(outDir, 'tabs'), { recursive: true });
  await compressAssets(join(outDir, 'assets'));
}
