import { join } from 'node:path';
import { build } from 'vite';

/** Joins `browser.js` in `outDir` with all that it imports, packages too, into `browser.bundle.js` beside it. */
export async function buildBrowser(outDir) {
  await build({
    configFile: false,
    logLevel: 'warn',
    // graphql-js tells development from production by it, and a page has no `process`.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2023',
      lib: { entry: join(outDir, 'browser.js'), formats: ['es'], fileName: () => 'browser.bundle.js' },
      // Vite leaves a library's white space in; this is a third less.
      rolldownOptions: { output: { minify: true } },
    },
  });
}
