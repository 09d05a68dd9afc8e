import { describe, expect, it } from 'vitest';
import { loadGraph } from '../../src/graph/load-graph.js';
import { createSchema } from '../../src/graphql/create-schema.js';
import { ask, askSchema, askWrongly } from '../support/ask.js';

describe('a mistake in a query', () => {
  it.each([
    ['a month where a day is asked for', '{ country(id: "CHN", at: { validAt: "2012-06" }) { id } }', 'during: "2012-06"'],
    ['a day that does not exist', '{ country(id: "CHN", at: { validAt: "2012-02-30" }) { id } }', '2012-02'],
    ['a number as a date', '{ country(id: "CHN", at: { validAt: 2012 }) { id } }', 'string'],
    ['a window that ends before it starts', '{ country(id: "CHN", at: { during: "2012/2000" }) { id } }', 'ends before it starts'],
    ['a window in doubt', '{ country(id: "CHN", at: { during: "2012?" }) { id } }', 'certainty: POSSIBLE'],
    ['an empty list of modalities', '{ country(id: "CHN", at: { modality: [] }) { id } }', 'at.modality'],
    ['too few publishers', '{ country(id: "CHN", at: { minSources: 0 }) { id } }', 'at.minSources: 0 is out of range'],
    ['a name as an id', '{ relations(filter: { from: ["China"] }) { totalCount } }', 'filter.from[0]: "China" is not a global id'],
    ['an id of another type', '{ country(id: "leader:vladimir-putin") { id } }', 'leader(id: "leader:vladimir-putin")'],
    ['one end instead of two', '{ relations(filter: { between: ["country:CHN"] }) { totalCount } }', 'exactly two'],
    ['two conditions that exclude each other', '{ relations(filter: { between: ["country:CHN", "country:RUS"], of: ["country:CHN"] }) { totalCount } }', '`between` and `of`'],
    ['no start', '{ paths(from: [], to: ["country:RUS"]) { complete } }', 'from: is empty'],
    ['too long a path', '{ paths(from: "country:CHN", to: "country:RUS", maxLength: 13) { complete } }', 'maxLength: 13 is out of range. Use 1 to 12.'],
    ['too deep a neighborhood', '{ neighborhood(of: "country:CHN", depth: 0) { complete } }', 'depth: 0 is out of range'],
    ['nothing to search for', '{ search(text: "") { totalCount } }', 'text'],
    ['dates the wrong way round', '{ changes(from: "2012-01-01", to: "2000-01-01") { totalCount } }', 'to: lies before `from`'],
  ])('%s is BAD_USER_INPUT and names the place and the way out', async (_what, query, message) => {
    const error = await askWrongly(query);
    expect(error.code).toBe('BAD_USER_INPUT');
    expect(error.message).toContain(message);
  });

  it('a path from an entity that does not exist is UNKNOWN_ENTITY and names it', async () => {
    const error = await askWrongly('{ paths(from: "country:XXX", to: "country:RUS") { complete } }');
    expect(error.code).toBe('UNKNOWN_ENTITY');
    expect(error.message).toContain('country:XXX');
  });

  it('a bad variable is BAD_USER_INPUT too', async () => {
    const error = await askWrongly('query ($at: Scope) { country(id: "CHN", at: $at) { id } }', { at: { validAt: 'yesterday' } });
    expect(error.code).toBe('BAD_USER_INPUT');
    expect(error.message).toContain('yesterday');
  });
});

describe('absence', () => {
  it.each(['__proto__', 'constructor', 'country:constructor', 'country:__proto__', 'CHINA', 'chn', '\u0000', '\uD800', 'a'.repeat(5_000), ''])(
    'of the country %j is null and no error',
    async (id) => {
      expect(await ask('query ($id: ID!) { country(id: $id) { id } }', { id })).toEqual({ country: null });
    },
  );

  it.each(['r:nothing', 'r:', 'constructor', 'event:nothing', 'nonsense:x'])('of the node %j is null and no error', async (id) => {
    expect(await ask('query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }', { id })).toEqual({ node: null, nodes: [null] });
  });

  it('of an entity has neither a timeline nor a neighborhood', async () => {
    expect(await ask('{ timeline(of: "country:XXX") { totalCount } neighborhood(of: "country:XXX") { complete } }')).toEqual({ timeline: null, neighborhood: null });
  });
});

describe('a mistake of ours', () => {
  it('shows neither its message nor a stack', async () => {
    const graph = await loadGraph();
    const schema = createSchema({
      version: graph.version,
      view: () => {
        throw new Error('secret: the database is down');
      },
    });
    const { errors } = await askSchema(schema, '{ country(id: "CHN") { id } }');
    expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
    expect(JSON.stringify(errors)).not.toContain('secret');
  });
});
