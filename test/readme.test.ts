import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ask } from './support/ask.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/```graphql\n(.*?)```\s*```json\n(.*?)```/gsu)].map(([, query = '', answer = '']) => ({ query, answer }));

describe('the README', () => {
  it('shows three queries with their answers', () => {
    expect(examples).toHaveLength(3);
  });

  it.each(examples)('shows the answer that is given: $query', async ({ query, answer }) => {
    expect(await ask(query)).toEqual(JSON.parse(answer));
  });

  it('points to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([]);
  });
});
