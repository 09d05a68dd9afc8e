import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, AttackedServer, post, read } from './support/attacked-server.js';

let server: AttackedServer;
beforeAll(async () => {
  server = await AttackedServer.start();
});
afterAll(() => server.close());

const PATHS = 'paths(from: "country:CHN", to: "country:RUS"';

describe('a number out of range is refused by name, however it is written', () => {
  const fields: readonly (readonly [argument: string, field: (value: string) => string, wrong: readonly number[]])[] = [
    ['first', (value) => `leaders(first: ${value}) { totalCount }`, [0, -1, 101, 2_147_483_647, -2_147_483_648]],
    ['last', (value) => `leaders(last: ${value}) { totalCount }`, [0, -1, 101, 2_147_483_647, -2_147_483_648]],
    ['k', (value) => `${PATHS}, select: SHORTEST_K, k: ${value}) { complete }`, [0, -1, 101, 2_147_483_647]],
    ['maxLength', (value) => `${PATHS}, maxLength: ${value}) { complete }`, [0, -1, 13, 2_147_483_647]],
    ['minLength', (value) => `${PATHS}, minLength: ${value}) { complete }`, [-1, 13, 2_147_483_647]],
    ['hubLimit', (value) => `${PATHS}, hubLimit: ${value}) { complete }`, [0, -1, -2_147_483_648]],
    ['depth', (value) => `neighborhood(of: "country:CHN", depth: ${value}) { complete }`, [0, -1, 7, 2_147_483_647]],
    ['limit', (value) => `neighborhood(of: "country:CHN", limit: ${value}) { complete }`, [0, -1, 501, 2_147_483_647]],
    ['minSources', (value) => `leaders(at: { minSources: ${value} }) { totalCount }`, [0, -1, 101, 2_147_483_647]],
  ];

  it.each(fields)('%s', async (argument, field, wrong) => {
    for (const value of wrong) {
      const ways: readonly (readonly [string, string, unknown?])[] = [
        ['literal', `{ ${field(String(value))} }`],
        ['variable', `query ($v: Int!) { ${field('$v')} }`, { v: value }],
        ['default', `query ($v: Int! = ${value}) { ${field('$v')} }`],
        ['fragment', `query ($v: Int! = ${value}) { ...F } fragment F on Query { ${field('$v')} }`],
        ['alias and directive', `query ($v: Int! = ${value}) { a: ${field('$v').replace(/^(\w+\(.*\)) \{/, '$1 @include(if: true) {')} }`],
      ];
      for (const [way, query, variables] of ways) {
        const answer = await server.query(`${argument} ${value} as ${way}`, query, variables);
        expect(answer.codes, `${way} ${value}`).toEqual(['BAD_USER_INPUT']);
        expect(answer.errors[0]?.message).toMatch(new RegExp(`^(?:at\\.)?${argument}: ${value} is out of range\\. Use `));
      }
    }
  });

  it.each(['2147483648', '-2147483649', '1e400', '1.5', '9'.repeat(5_000)])('and %s is no Int', async (value) => {
    const literal = await server.query(`Int literal ${value.slice(0, 12)}`, `{ leaders(first: ${value}) { totalCount } }`);
    expect(literal.codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    const variable = await server.attack(`Int variable ${value.slice(0, 12)}`, (endpoint) =>
      post(endpoint, `{"query":"query ($v: Int) { leaders(first: $v) { totalCount } }","variables":{"v":${value}}}`),
    );
    expect(variable.codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('the cost is the same however the size of a page is written', () => {
  it('and too much for all of them alike', async () => {
    const field = (size: string): string => `leaders(first: ${size}) { nodes { relations(first: ${size}) { nodes { id } } } }`;
    const ways: readonly (readonly [string, unknown?])[] = [
      [`{ ${field('100')} }`],
      [`query ($n: Int) { ${field('$n')} }`, { n: 100 }],
      [`query ($n: Int = 100) { ${field('$n')} }`],
      ['{ ...F } fragment F on Query { leaders(first: 100) { ...G } } fragment G on LeaderConnection { nodes { relations(first: 100) { nodes { id } } } }'],
      [`query ($yes: Boolean!) { ... @include(if: $yes) { a: ${field('100')} } }`, { yes: true }],
    ];
    for (const [query, variables] of ways) {
      const answer = await server.query('costly pages', query, variables);
      expect(answer.codes).toEqual(['QUERY_TOO_COSTLY']);
      expect(answer.errors[0]?.message).toContain('20201');
    }
    const skipped = await server.query('costly pages that are skipped', `query ($yes: Boolean!) { ${field('100')} @include(if: $yes) dataset @skip(if: $yes) { name } }`.replace('} } } } @include(if: $yes)', '} } } }').replace('first: 100)', 'first: 100) @include(if: $yes)'), { yes: false });
    expect(skipped.errors).toEqual([]);
    expect(skipped.extensions['cost']).toBe(2);
  });
});

describe('a cursor', () => {
  const ask = (after: string): string => `{ leaders(first: 2, after: ${JSON.stringify(after)}) { nodes { id } } }`;

  it('with any byte changed is refused', async () => {
    const first = await server.query('a page', '{ leaders(first: 2) { pageInfo { endCursor } } }');
    const cursor = /"endCursor":"([^"]+)"/.exec(first.text)?.[1] ?? '';
    expect(cursor.length).toBeGreaterThan(20);
    const tampered = new Set<string>();
    for (let at = 0; at < cursor.length; at += 1) {
      for (const other of ['A', 'z', '0', '-', '=', '%', '\u0000', 'é']) tampered.add(cursor.slice(0, at) + other + cursor.slice(at + 1));
      tampered.add(cursor.slice(0, at) + cursor.slice(at + 1)).add(cursor.slice(0, at));
    }
    const bytes = Buffer.from(cursor, 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      for (const bit of [1, 16, 128]) {
        const copy = Buffer.from(bytes);
        copy[at] = (copy[at] ?? 0) ^ bit;
        tampered.add(copy.toString('base64url'));
      }
    }
    tampered.delete(cursor);
    const endpoint = new URL('graphql', server.url);
    let canaries: Promise<void> = Promise.resolve();
    for (const text of tampered) {
      const { codes, data } = await read(await post(endpoint, JSON.stringify({ query: ask(text) })));
      expect([text, codes, data]).toEqual([text, ['BAD_CURSOR'], null]);
      if (text.length % 7 === 0) canaries = server.canary('tampered cursors');
    }
    await canaries;
    expect((await server.query('the cursor as it was', ask(cursor))).errors).toEqual([]);
  });
});

const HOSTILE = [
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'country:__proto__', 'country:constructor', 'r:__proto__', '', ':', 'country:', ':CHN',
  '\ud800', 'country:\udfff', 'country:CHN\u0000', '\u0000', '\u202ecountry:CHN', '../../etc/passwd', '%2e%2e%2f', '${7*7}', '{{7*7}}', "' OR 1=1 --", '<script>alert(1)</script>',
  'country:CHN\r\nx-injected: 1', 'country:' + 'A'.repeat(60_000), '😀'.repeat(10_000), 'e\u0301'.repeat(10_000), '\u0301'.repeat(20_000),
];

describe('a hostile id finds nothing, or is refused by a code', () => {
  const named = HOSTILE.map((id): [string, string] => [JSON.stringify(id.slice(0, 30)), id]);
  const allowed = (answer: Answer): void => {
    for (const code of answer.codes) expect(['BAD_USER_INPUT', 'UNKNOWN_ENTITY', 'BAD_CURSOR']).toContain(code);
    expect(answer.status).toBe(200);
  };

  it.each(named)('%s', async (name, id) => {
    const lookUp = await server.query(
      `id ${name}`,
      'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } country(id: $id) { id } leader(id: $id) { id } timeline(of: $id) { totalCount } neighborhood(of: $id) { complete } }',
      { id },
    );
    allowed(lookUp);
    expect(lookUp.text).not.toContain('"id":"');
    allowed(await server.query(`ends ${name}`, 'query ($id: ID!) { paths(from: [$id], to: ["country:CHN"], avoid: [$id]) { complete } }', { id }));
    allowed(await server.query(`text ${name}`, 'query ($text: String!) { search(text: $text) { totalCount } leaders(filter: { name: $text }) { totalCount } }', { text: id }));
    allowed(await server.query(`qualifier ${name}`, 'query ($text: String!) { relations(filter: { qualifiers: [{ name: $text, in: [$text] }] }) { totalCount } }', { text: id }));
    allowed(await server.query(`cursor ${name}`, 'query ($text: String!) { leaders(after: $text) { totalCount } }', { text: id }));
    allowed(await server.query(`identifier ${name}`, 'query ($text: String!) { leaders(filter: { identifier: { scheme: $text, value: $text } }) { totalCount } }', { text: id }));
  });

  it.each(['__proto__', 'constructor'])('%s as a name of a variable, an operation and a field', async (name) => {
    const variable = await server.attack(`variables ${name}`, (endpoint) => post(endpoint, `{"query":"query ($x: ID) { __typename }","variables":{"${name}":{"prototype":{"polluted":true}}}}`));
    expect([200, 400]).toContain(variable.status);
    const body = await server.attack(`body ${name}`, (endpoint) => post(endpoint, `{"${name}":{"prototype":{"polluted":true}},"query":"{ __typename }"}`));
    expect([200, 400]).toContain(body.status);
    expect((await server.attack(`operation ${name}`, (endpoint) => post(endpoint, JSON.stringify({ query: 'query A { __typename } query B { __typename }', operationName: name })))).data).toBeUndefined();
    expect((await server.query(`field ${name}`, `{ ${name} }`)).codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect((await server.query(`alias ${name}`, `{ ${name}: country(id: "CHN") { ${name}: name } }`)).text).toContain(`"${name}":{"${name}":"China"}`);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('and the same name, composed or not, is the same name', async () => {
    const found = async (text: string): Promise<unknown> => (await server.query('a name in two spellings', 'query ($text: String!) { search(text: $text) { nodes { id } } }', { text })).data;
    expect(await found('Pútin'.normalize('NFD'))).toEqual(await found('Pútin'.normalize('NFC')));
    expect(await found('Pútin')).toEqual(await found('Putin'));
  });
});

describe('a hostile date is refused by a code', () => {
  const days = ['', '2012', '2012-06', '2012-02-30', '2012-13-01', '0000-00-00', '99999-01-01', '2012-06-03T25:00:00Z', '２０１２-０６-０３', '2012-06-03\u0000', 'NaN', 'Infinity', 'Y1e9', '2012-06-03'.repeat(5_000)];

  it.each(days)('%j as a day', async (day) => {
    const answer = await server.query(`day ${day.slice(0, 20)}`, 'query ($day: Date) { leaders(at: { validAt: $day, knownAt: $day }) { totalCount } }', { day });
    expect(answer.codes).toEqual(['BAD_USER_INPUT']);
    const literal = await server.query(`day literal ${day.slice(0, 20)}`, `{ leaders(at: { validAt: ${JSON.stringify(day)} }) { totalCount } }`);
    expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(literal.codes[0]);
  });

  it.each([20120603, true, [], {}, [['2012-06-03']], 1e308])('%j as a day', async (day) => {
    expect((await server.query('a day that is no text', 'query ($day: Date) { leaders(at: { validAt: $day }) { totalCount } }', { day })).codes).toEqual(['BAD_USER_INPUT']);
  });

  it.each(['//', '2012/2000', '2012-06-03/2012-02-30', '[1990..1980]', 'a/b/c', '2012-06-03/'.repeat(4_000), `${'('.repeat(30_000)}`, `2012${'?'.repeat(30_000)}`, '1'.repeat(50_000)])('%j as a window', async (during) => {
    const answer = await server.query(`window ${during.slice(0, 20)}`, 'query ($during: EDTF) { leaders(at: { during: $during }) { totalCount } }', { during });
    expect(answer.codes).toEqual(['BAD_USER_INPUT']);
  });
});
