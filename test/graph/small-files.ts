import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const HASH = 'ab'.repeat(32);

/** The files of a small dataset, in which a country has this name. */
export const smallFiles = (name = 'Borduria'): ReadonlyMap<string, string> =>
  new Map([
    ['dataset.yaml', 'name: Small\nlicense: CC0-1.0\ndescription: For tests.\n'],
    ['countries.yaml', `- id: country:BOR\n  name: ${name}\n  description: A country.\n- id: country:SYL\n  name: Syldavia\n  description: A country.\n`],
    ['sources.yaml', `- id: source:paper\n  name: Paper\n  description: A paper.\n  published: 2012-06-03\n  language: en\n  text: { file: paper.txt, sha256: ${HASH}, length: 100 }\n`],
    ['relations/paper.yaml', `source: source:paper\nrelations:\n  - type: BORDERS\n    from: country:SYL\n    to: country:BOR\n    observed: 2012-06-03\n    summary: They share a border.\n    evidence: [{ start: 0, end: 9, sha256: ${HASH} }]\n`],
  ]);

export async function writeFiles(dir: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, content] of files) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), content);
  }
}

/** Runs a test with a folder of its own, which is gone afterwards. */
export async function inFolder(test: (dir: string) => Promise<void>): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'entente-'));
  try {
    await test(dir);
  } finally {
    await rm(dir, { recursive: true });
  }
}
