import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './support/run-cli.js';

const NAME = 'query Name($id: ID!) { country(id: $id) { name } } query Other { dataset { name } }';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'entente-query-'));
  await writeFile(join(dir, 'name.graphql'), `\uFEFF${NAME}`);
  await writeFile(join(dir, 'name.json'), '{"id": "ARL"}');
  await writeFile(join(dir, 'empty.graphql'), ' \n');
  await writeFile(join(dir, 'latin1.graphql'), Buffer.from([0x7b, 0xe9, 0x7d]));
  await writeFile(join(dir, 'huge.graphql'), Buffer.alloc(50 * 1024 * 1024, '#'));
});
afterAll(() => rm(dir, { recursive: true }));

const arland = { data: { country: { name: 'Arland' } } };

describe('query', () => {
  it.each([
    ['an argument', [NAME], undefined],
    ['standard input', [], NAME],
    ['standard input by "-"', ['-'], NAME],
  ])('answers a query from %s', async (_, argv, stdin) => {
    const { code, stdout } = await runCli(['query', ...argv, '--variables', '{"id": "ARL"}', '--operation', 'Name'], stdin === undefined ? {} : { stdin });
    expect({ code, answer: JSON.parse(stdout) }).toEqual({ code: 0, answer: arland });
  });

  it('answers a query from a file, with variables from a file', async () => {
    const { code, stdout } = await runCli(['query', '--file', join(dir, 'name.graphql'), '--variables', `@${join(dir, 'name.json')}`, '--operation', 'Name']);
    expect({ code, answer: JSON.parse(stdout) }).toEqual({ code: 0, answer: arland });
  });

  it.each([
    ['a field that there is not', '{ nope }', 'Cannot query field'],
    ['a syntax error', '{', 'Syntax Error'],
    ['a value out of range', '{ search(text: "a", first: 1000) { totalCount } }', '100'],
  ])('%s is in the result, and ends with 1', async (_, query, message) => {
    const { code, stdout } = await runCli(['query', query]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).errors[0].message).toContain(message);
  });

  it("a caller's mistake carries the code that the server would give", async () => {
    const { stdout } = await runCli(['query', '{ search(text: "a", first: 1000) { totalCount } }']);
    expect(JSON.parse(stdout).errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it.each([
    ['no query at a terminal', [], undefined, 'there is no query'],
    ['empty standard input', [], '', 'standard input is empty'],
    ['a blank argument', [' '], undefined, 'the query is empty'],
    ['an empty file', ['--file', 'empty.graphql'], undefined, 'empty.graphql is empty'],
    ['a file of 50 MB', ['--file', 'huge.graphql'], undefined, 'huge.graphql is too large: at most 1 MB'],
    ['a file that is no UTF-8', ['--file', 'latin1.graphql'], undefined, 'latin1.graphql cannot be read from line 1 on: it is not valid UTF-8'],
    ['a file that is missing', ['--file', 'nope.graphql'], undefined, 'nope.graphql cannot be read: it does not exist'],
    ['a folder', ['--file', '.'], undefined, 'it is a folder'],
    ['the name of a file as the query', ['package.json'], undefined, 'package.json is a file: write --file package.json'],
    ['a query given twice', ['{ dataset { name } }', '--file', 'name.graphql'], undefined, 'given twice'],
    ['variables that are no JSON', ['{ dataset { name } }', '--variables', '{id: 1}'], undefined, '--variables is not JSON'],
    ['variables that are no object', ['{ dataset { name } }', '--variables', '[1]'], undefined, 'is not a JSON object'],
  ])('%s ends with 2 and a clear line', async (_, argv, stdin, message) => {
    const inDir = argv.map((argument, index) => (argv[index - 1] === '--file' ? join(dir, argument) : argument));
    const { code, stdout, stderr } = await runCli(['query', ...inDir], stdin === undefined ? {} : { stdin });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('stops reading standard input where it is too large', async () => {
    let chunks = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        chunks += 1;
        yield new Uint8Array(64 * 1024);
      }
    }
    const { code, stderr } = await runCli(['query'], { stdin: endless() });
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'error: standard input is too large: at most 1 MB are read.\n' });
    expect(chunks).toBeLessThan(100);
  });
});
