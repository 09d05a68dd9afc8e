#!/usr/bin/env node
// Before anything is loaded: libraries such as graphql-js check more for their developers, which costs a sixth of a query, unless they are told.
process.env['NODE_ENV'] ??= 'production';
const [{ processIo }, { run }] = await Promise.all([import('./process-io.js'), import('./run.js')]);

process.exitCode = await run(process.argv.slice(2), processIo());
