import { composeServices, transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { type GraphQLSchema, buildASTSchema, findBreakingChanges, isInterfaceType, isObjectType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { loadGraph } from '../../../src/graph/load-graph.js';
import type { Graph } from '../../../src/graph/graph.js';
import type { View } from '../../../src/graph/view.js';
import { createSubgraphSchema } from '../../../src/graphql/federation/create-subgraph-schema.js';
import { smallFiles } from '../../graph/small-files.js';
import { ask as askBundled, askSchema, bundledSchema } from '../../support/ask.js';

const LOADED = loadGraph();
const SUBGRAPH = LOADED.then(createSubgraphSchema);

/** Asks for entities by key, each with its type, id and name. */
async function entities(representations: unknown, schema?: GraphQLSchema): Promise<{ readonly entities: unknown; readonly errors: readonly unknown[] }> {
  const source = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Entity { id name } } }';
  const { data, errors = [] } = await askSchema(schema ?? (await SUBGRAPH), source, { r: representations });
  return { entities: data?._entities, errors };
}

const NOT = (index: number, message: RegExp): unknown =>
  expect.objectContaining({ path: ['_entities', index], message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } });
const CHINA = { __typename: 'Country', id: 'country:CHN', name: 'China' };

describe('_entities', () => {
  it('gives entities of every type in the order asked, by their type or as Entity, and null where there is none', async () => {
    const ids = ['leader:vladimir-putin', 'country:CHN', 'organization:sco', 'treaty:beijing-declaration-2000', 'event:china-russia-signing-2000', 'place:beijing', 'topic:taiwan-question', 'source:xinhua-2012-06-03'];
    const { nodes } = await askBundled<{ readonly nodes: readonly { readonly __typename: string; readonly id: string }[] }>('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Entity { id name } } }', { ids });
    expect(nodes.map(({ id }) => id)).toEqual(ids);
    const unknown = { __typename: 'Country', id: 'country:XXX' };
    const answer = await entities([...nodes, unknown, ...nodes.map(({ id }) => ({ __typename: 'Entity', id })), unknown]);
    expect(answer).toEqual({ entities: [...nodes, null, ...nodes, null], errors: [] });
  });

  it('takes representations as literals too, and ignores what else they carry', async () => {
    const { data } = await askSchema(await SUBGRAPH, 'query ($id: ID!) { _entities(representations: [{ __typename: "Country", id: $id, size: [1, { a: null }] }]) { ... on Country { name } } }', { id: 'country:CHN' });
    expect(data).toEqual({ _entities: [{ name: 'China' }] });
  });

  it('answers what is right beside what is wrong, and says what is wrong where it stands', async () => {
    const right = { __typename: 'Country', id: 'country:CHN' };
    expect(await entities([right, { __typename: 'Leader', id: 'country:CHN' }, right, { __typename: 'MemberOf', id: 'r:0' }, { __typename: 'Country' }, right])).toEqual({
      entities: [CHINA, null, CHINA, null, null, CHINA],
      errors: [NOT(1, /"country:CHN" is of type Country, not Leader/), NOT(3, /__typename.*Country/), NOT(4, /id/)],
    });
  });

  it.each([
    ['a text', 'Country'],
    ['a number', 7],
    ['a list', [{ __typename: 'Country', id: 'country:CHN' }]],
    ['an empty object', {}],
    ['a type that only objects of JavaScript have', { __typename: 'constructor', id: 'country:CHN' }],
    ['a type behind a prototype', JSON.parse('{ "__proto__": { "__typename": "Country", "id": "country:CHN" } }')],
    ['an id that is a list', { __typename: 'Country', id: ['country:CHN'] }],
    ['an id that is a number', { __typename: 'Country', id: 156 }],
    ['an id without its type', { __typename: 'Country', id: 'CHN' }],
    ['an id that is null', { __typename: 'Country', id: null }],
    ['an id with a lone surrogate', { __typename: 'Country', id: 'country:\uD800' }],
    ['an id that objects of JavaScript have', { __typename: 'Entity', id: '__proto__' }],
    ['an endless id', { __typename: 'Entity', id: 'x'.repeat(100_000) }],
    ['a relation', { __typename: 'Entity', id: 'r:0' }],
  ])('refuses %s, briefly', async (_what, representation) => {
    const { entities: found, errors } = await entities([representation, { __typename: 'Country', id: 'country:CHN' }]);
    expect(found).toEqual([null, CHINA]);
    expect(errors).toEqual([NOT(0, /^representations\[0\]/)]);
    expect(JSON.stringify(errors).length).toBeLessThan(400);
  });

  it('takes 1,000 representations and no more', async () => {
    const many = Array.from({ length: 1_001 }, () => ({ __typename: 'Country', id: 'country:CHN' }));
    expect((await entities(many.slice(1))).errors).toEqual([]);
    expect((await entities(many)).errors).toMatchObject([{ path: ['_entities'], extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining('1000') }]);
  });

  it('asks the view once, however many there are', async () => {
    const calls: (readonly [PropertyKey, number])[] = [];
    const graph = await LOADED;
    const counted: Graph = {
      version: graph.version,
      view: (scope) =>
        new Proxy(graph.view(scope), {
          get(target, key) {
            const value: unknown = Reflect.get(target, key);
            if (typeof value !== 'function') return value;
            return (...args: readonly unknown[]) => {
              calls.push([key, Array.isArray(args[0]) ? args[0].length : 1]);
              return value.apply(target, args);
            };
          },
        }),
    };
    const ids = ['country:CHN', 'country:RUS', 'country:XXX', 'country:CHN'];
    const answer = await entities(ids.map((id) => ({ __typename: 'Country', id })), createSubgraphSchema(counted));
    expect(answer.entities).toMatchObject([{ name: 'China' }, { name: 'Russia' }, null, { name: 'China' }]);
    expect(calls).toEqual([['entitiesById', 4]]);
  });

  it('shows an entity as the default scope does: all that is ACTUAL, and nothing that was only planned', async () => {
    const below = '... on Country { participations { totalCount } memberships { totalCount } }';
    const { data } = await askSchema(await SUBGRAPH, `{ _entities(representations: [{ __typename: "Country", id: "country:CHN" }]) { ${below} } node(id: "country:CHN") { ${below} } }`);
    expect(data?._entities).toEqual([data?.node]);
  });

  it('keeps the snapshot with which its operation began, when a reload puts another in its place', async () => {
    const [old, next] = await Promise.all(['Old', 'New'].map((name) => loadGraph({ data: smallFiles(name) })));
    if (old === undefined || next === undefined) throw new Error('No graph.');
    const source: { current: Graph } = { current: old };
    /** As a remote engine would answer, while a reload goes on. */
    const swapping: Graph = {
      version: old.version,
      view: (scope) =>
        new Proxy(old.view(scope), {
          get(target, key) {
            const value: unknown = Reflect.get(target, key);
            if (key !== 'entitiesById') return typeof value === 'function' ? value.bind(target) : value;
            return async (ids: Parameters<View['entitiesById']>[0]) => {
              await Promise.resolve();
              source.current = next;
              return target.entitiesById(ids);
            };
          },
        }),
    };
    source.current = swapping;
    const query = '{ _entities(representations: [{ __typename: "Country", id: "country:BOR" }]) { ... on Country { name } } dataset { version } }';
    const schema = createSubgraphSchema(source);
    expect(await askSchema(schema, query)).toEqual({ data: { _entities: [{ name: 'Old' }], dataset: { version: old.version } } });
    expect(await askSchema(schema, query)).toEqual({ data: { _entities: [{ name: 'New' }], dataset: { version: next.version } } });
  });
});

const TRAVEL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable", "@interfaceObject"])
  type Country @key(fields: "id") { id: ID! advice: String }
  type Entity @key(fields: "id") @interfaceObject { id: ID! notes: [String!]! }
  type Trip { country: Country! about: Entity }
  type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type TripConnection { nodes: [Trip!]! pageInfo: PageInfo! }
  type Query { trips: TripConnection! }
`;

async function sdl(): Promise<string> {
  const { data } = await askSchema(await SUBGRAPH, '{ _service { sdl } }');
  return (data as { readonly _service: { readonly sdl: string } })._service.sdl;
}

describe('_service', () => {
  it('composes with a subgraph that adds to one type of entity and to all, and nothing of ours is lost', async () => {
    const composed = composeServices([
      { name: 'entente', typeDefs: parse(await sdl()) },
      { name: 'travel', typeDefs: parse(TRAVEL) },
    ]);
    expect(composed.errors ?? []).toEqual([]);
    const supergraph = buildASTSchema(transformSupergraphToPublicSchema(parse(composed.supergraphSdl ?? '')));
    expect(findBreakingChanges(await bundledSchema(), supergraph)).toEqual([]);

    const fieldsOf = (name: string): readonly string[] => {
      const type = supergraph.getType(name);
      return isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [];
    };
    expect(fieldsOf('Country')).toEqual(expect.arrayContaining(['memberships', 'advice', 'notes']));
    expect(fieldsOf('Treaty')).toEqual(expect.arrayContaining(['signatories', 'notes']));
    expect(fieldsOf('Entity')).toEqual(expect.arrayContaining(['name', 'notes']));
    expect(supergraph.getQueryType()?.getFields()).toHaveProperty('paths');
  });

  it('gives a key to the Entity interface and to each of its types, and to nothing else', async () => {
    const schema = await bundledSchema();
    const entity = schema.getType('Entity');
    const types = isInterfaceType(entity) ? schema.getPossibleTypes(entity).map(({ name }) => name) : [];
    const keyed = [...(await sdl()).matchAll(/^(?:type|interface) (\w+) .*@key\(fields: "id"\) \{$/gm)].map(([, name]) => name);
    expect(keyed.toSorted()).toEqual(['Entity', ...types].toSorted());
    expect(await sdl()).not.toMatch(/_entities|_Any|_service/);
  });
});
