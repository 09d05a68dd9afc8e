import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeColumns } from './columns-file.mjs';

/**
 * Calls `use` with a file that holds the columns, and removes it afterwards.
 * @template T
 * @param {import('./columns.mjs').Columns} columns
 * @param {(file: string) => Promise<T>} use
 */
export async function withColumnsFile(columns, use) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  try {
    const file = join(folder, 'columns.bin');
    writeColumns(file, columns);
    return await use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
