import { expect, it } from 'vitest';
import { withExample } from '../support/example.js';
import { askOverHttp } from '../support/server.js';

it('the example of a merged schema answers from the graph to its own types, and back', async () => {
  const exit = await withExample('merged-schema/server.mjs', async (url) => {
    const query = '{ offices { city country { name population memberships { nodes { status } } } } country(id: "RUS") { name offices { city } } }';
    expect(await askOverHttp(`${url}/`, query)).toEqual({
      data: {
        offices: [
          { city: 'Colombo', country: { name: 'Sri Lanka', population: 22_000_000, memberships: { nodes: [{ status: 'DIALOGUE_PARTNER' }] } } },
          { city: 'Moscow', country: { name: 'Russia', population: 146_000_000, memberships: { nodes: expect.arrayContaining([{ status: 'MEMBER' }]) } } },
        ],
        country: { name: 'Russia', offices: [{ city: 'Moscow' }] },
      },
    });
    expect(await askOverHttp(`${url}/`, '{ country(id: "leader:x") { population } }')).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
  expect(exit).toBe(0);
});
