import { defineConfig } from 'vitest/config';

/** Tests that start the built server, as a user does. */
const BUILT = ['test/{server,e2e,examples,docs}/**/*.test.ts'];

export default defineConfig({
  test: {
    // Vite would take the ES module of graphql and Node the other for Apollo, and neither knows the other's schemas.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
    // Modules, and the bundled dataset, are loaded once a worker and not once a file. So no test may leave anything behind.
    isolate: false,
    // By itself Vitest leaves a core free, and of two that is half.
    maxWorkers: '100%',
    // Far above what any test takes: only a hang may meet it, and not a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      { extends: true, test: { name: 'source', include: ['test/**/*.test.ts'], exclude: BUILT } },
      { extends: true, test: { name: 'built', include: BUILT, globalSetup: ['test/support/build.ts'] } },
    ],
  },
});
