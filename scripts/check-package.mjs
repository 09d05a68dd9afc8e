// Packs the tarball and asks publint and attw whether whoever installs it can import it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const directory = mkdtempSync(join(tmpdir(), 'entente-pack-'));
const run = (command, args) => execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
try {
  run('npm', ['pack', '--silent', '--pack-destination', directory]);
  const tarball = join(directory, readdirSync(directory).find((name) => name.endsWith('.tgz')) ?? 'missing.tgz');
  run('npx', ['--no-install', 'publint', 'run', tarball, '--strict']);
  // The schema is a text to read and no module, which is all that attw knows.
  run('npx', ['--no-install', 'attw', tarball, '--profile', 'esm-only', '--exclude-entrypoints', './schema.graphql']);
} finally {
  rmSync(directory, { recursive: true, force: true });
}
