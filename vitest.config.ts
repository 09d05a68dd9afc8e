import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Many start the built server or command, as a user does. What is built already is left alone.
    globalSetup: ['test/support/build.ts'],
    // Vite would take the ES module of graphql and Node the other for Apollo, and neither knows the other's schemas.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
    // Modules, and the bundled dataset, are loaded once a worker and not once a file. So no test may leave anything behind.
    isolate: false,
    // Servers and browsers are waited for: with a worker a core, the cores would be idle meanwhile.
    maxWorkers: 3,
    // Far above what any test takes: only a hang may meet it, and not a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
