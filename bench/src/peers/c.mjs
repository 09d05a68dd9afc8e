import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { typeBits } from './peer.mjs';

const SOURCES = fileURLToPath(new URL('../c/', import.meta.url));

/**
 * The same searches in C, compiled now: what the machine can do. Throws where there is no gcc.
 * @param {import('../data/columns.mjs').Columns} _columns
 * @param {string} file The same columns.
 * @returns {Promise<import('./peer.mjs').Peer>}
 */
export async function c(_columns, file) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const program = join(folder, 'search');
  const sources = readdirSync(SOURCES).filter((name) => name.endsWith('.c'));
  execFileSync('gcc', ['-O3', '-march=native', '-o', program, ...sources.map((name) => join(SOURCES, name)), '-lm']);
  const search = spawn(program, [file], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: search.stdout })[Symbol.asyncIterator]();
  const fields = async () => {
    const { done, value } = await lines.next();
    if (done) throw new Error('The search in C ended before its time.');
    return value.split(' ');
  };
  const [secondsToBuild, bytes] = (await fields()).map(Number);
  return {
    versions: { gcc: execFileSync('gcc', ['-dumpfullversion'], { encoding: 'utf8' }).trim() },
    index: { secondsToBuild, bytes },
    async askAll(name, filter, { maxLength, limit, k }, items) {
      const head = [name, filter.from, filter.to, typeBits(filter), maxLength ?? limit, k ?? 0, items.length].join(' ');
      search.stdin.write([head, ...items.map(([one, other = one]) => `${one} ${other}`), ''].join('\n'));
      const timed = { nanoseconds: [], answers: [] };
      while (timed.answers.length < items.length) {
        const [nanoseconds, answer] = await fields();
        timed.nanoseconds.push(Number(nanoseconds));
        timed.answers.push(name === 'shortest' || name === 'simple' ? Number(answer) : answer);
      }
      return timed;
    },
    close() {
      search.stdin.end();
      rmSync(folder, { recursive: true });
    },
  };
}
