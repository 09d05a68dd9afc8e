import { expect, it } from 'vitest';
import { runExample, withExample } from '../support/example.js';
import { askOverHttp } from '../support/server.js';

it.each(['express/server.mjs', 'hono/server.mjs'])('the example %s answers beside a route of its own, and ends when it is asked to', async (file) => {
  const exit = await withExample(file, async (url) => {
    expect(await (await fetch(url)).text()).toContain('of my own');
    expect(await askOverHttp(`${url}/`, '{ country(id: "CHN") { name } }')).toEqual({ data: { country: { name: 'China' } } });
  });
  expect(exit).toBe(0);
});

it('the example of a route handler answers POST and GET alike', async () => {
  const { stdout, stderr } = await runExample('next-route/ask.mjs');
  expect(stderr).toBe('');
  expect(stdout.split('\n')).toEqual(['Sri Lanka: DIALOGUE_PARTNER of Shanghai Cooperation Organization', 'By GET: 200, the same answer: true', '']);
});
