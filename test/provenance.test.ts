import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { SourceTexts } from '../src/data/source-texts.js';
import { NO_TEXTS, ROOT, articleTexts, bundledDataset } from './support/article-texts.js';

/*
 * The words of the articles belong to their publishers: no eight of them in a row stand anywhere in the project, unless all eight stand
 * within one name or alias of an entity. The articles' titles are the names of their sources.
 */

const RUN = 8;

/** Words in lower case, without diacritics: what stands between them (line breaks, comment marks, quotes) does not matter. */
const wordsOf = (text: string): readonly string[] => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function runsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, start) => words.slice(start, start + RUN).join(' '));
}

const dataset = await bundledDataset();
const names = dataset.entities.flatMap(({ name, aliases }) => [name, ...aliases]);

/** The runs of the articles that a text must not hold, where the articles are at hand. */
function forbiddenRuns(texts: SourceTexts | undefined): ReadonlySet<string> | undefined {
  if (texts === undefined) return undefined;
  const articles = dataset.entities.flatMap((entity) => (entity.type === 'source' ? (texts.textOf(entity)?.text ?? []) : []));
  const named = new Set(names.flatMap(runsOf));
  return new Set(articles.flatMap(runsOf).filter((run) => !named.has(run)));
}

/** The project's files, tracked or not, but for those that git ignores. */
function projectFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8' });
  return listed.split('\0').filter((file) => file !== '' && existsSync(join(ROOT, file)));
}

const forbidden = forbiddenRuns(await articleTexts());

it('no run of eight words of the articles stands in any file of the project', ({ skip }) => {
  if (forbidden === undefined) return skip(NO_TEXTS);
  const files = projectFiles();
  expect(files).toContain('graph-data/sources.yaml');
  const found = files.flatMap((file) => runsOf(readFileSync(join(ROOT, file), 'utf8')).filter((run) => forbidden.has(run)).map((run) => `${file}: ${run}`));
  expect(found).toEqual([]);
});

it('a run is found whatever its case, its line breaks and the marks between its words', ({ skip }) => {
  if (forbidden === undefined) return skip(NO_TEXTS);
  const [run = ''] = forbidden;
  const disguised = `before ${run.toUpperCase().replaceAll(' ', ',\n * “')} behind`;
  expect(runsOf(disguised).filter((each) => forbidden.has(each))).toEqual([run]);
  expect(runsOf(run.split(' ').slice(1).join(' '))).toEqual([]);
});

it('the exception is for names alone: their words may not go on as the article goes on', ({ skip }) => {
  if (forbidden === undefined) return skip(NO_TEXTS);
  expect(names.flatMap(runsOf).filter((run) => forbidden.has(run))).toEqual([]);
  const title = 'Joint Statement of the PRC President and the Russian Federation President on the Anti-Ballistic Missile Issue';
  expect(names).toContain(title);
  const lastWords = wordsOf(title).slice(1 - RUN).join(' ');
  expect([...forbidden].filter((run) => run.startsWith(`${lastWords} `))).toHaveLength(1);
});
