import { type GraphQLInterfaceType, type GraphQLObjectType, type GraphQLSchema, graphql, isInterfaceType, isObjectType, printType, validateSchema } from 'graphql';
import { mergeSchemas } from '@graphql-tools/schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { createGraph } from '../../src/graph/create-graph.js';
import { createSchema } from '../../src/graphql/create-schema.js';
import type { EntityNode } from '../../src/graphql/nodes.js';
import { relationList } from '../../src/graphql/types/relation-list.js';
import { defineVocabulary } from '../../src/model/define-vocabulary.js';
import { askSchema, bundledSchema } from '../support/ask.js';
import { ownGraph, ownVocabulary } from '../support/own-vocabulary.js';

/** Its name as a relation type: no vocabulary is registered with the compiler here. */
const ownsShip = ownVocabulary.relationTypes.find((type) => ownVocabulary.isOwn(type)) ?? 'MEMBER_OF';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = createSchema(await ownGraph());
});

async function answer(source: string, of: GraphQLSchema = schema): Promise<unknown> {
  const { data, errors } = await askSchema(of, source);
  expect(errors).toBeUndefined();
  return data;
}

function fieldsOf(type: unknown): GraphQLObjectType | GraphQLInterfaceType {
  if (isObjectType(type) || isInterfaceType(type)) return type;
  throw new Error(`No object type: ${String(type)}`);
}

const text = (name: string): string => printType(fieldsOf(schema.getType(name)));

describe('the contract of own types', () => {
  it('is a valid schema, and leaves that of the built-in types as it was but for the values of two enums', async () => {
    expect(validateSchema(schema)).toEqual([]);
    const builtIn = await bundledSchema();
    const changed = Object.values(builtIn.getTypeMap()).filter((type) => !type.name.startsWith('__') && printType(type) !== printType(schema.getType(type.name) ?? type));
    expect(changed.map(({ name }) => name).toSorted()).toEqual(['EntityType', 'Query', 'RelationType']);
    const query = fieldsOf(schema.getType('Query')).getFields();
    expect(Object.keys(query).filter((name) => fieldsOf(builtIn.getType('Query')).getFields()[name] === undefined)).toEqual(['ship', 'ships']);
  });

  it('gives an entity type what the plainest built-in one has, and its own fields', () => {
    const topic = Object.keys(fieldsOf(schema.getType('Topic')).getFields());
    const shared = Object.keys(fieldsOf(schema.getType('Entity')).getFields());
    expect(topic).toEqual(expect.arrayContaining(shared));
    expect(Object.keys(fieldsOf(schema.getType('Ship')).getFields())).toEqual([...shared, 'rig', 'masts', 'tons', 'yard']);
    for (const own of ['rig: ShipRig!', 'masts: Int', 'tons: Float', 'yard: String', 'type Ship implements Node & Entity']) expect(text('Ship')).toContain(own);
    for (const [own, other] of [['ShipConnection', 'TopicConnection'], ['ShipEdge', 'TopicEdge']] as const) {
      expect(text(own)).toBe(text(other).replaceAll('Topic', 'Ship').replaceAll('topic', 'ship'));
    }
  });

  it('gives a relation type its ends as narrow as they are, and its qualifiers', () => {
    for (const own of ['from: Entity!', 'to: Ship!', 'share: Float!', 'title: OwnsShipTitle', 'berth: Int', 'note: String', 'seller: Country']) expect(text('OwnsShip')).toContain(own);
    expect(text('SisterOf')).toMatch(/from: Ship![\s\S]*to: Ship!/);
  });

  it('describes each of its types, fields and values', () => {
    for (const name of ['Ship', 'OwnsShip', 'SisterOf', 'ShipConnection', 'ShipFilter', 'ShipRig', 'OwnsShipTitle']) expect(schema.getType(name)?.description).toMatch(/\.$/);
    for (const name of ['Ship', 'OwnsShip']) for (const field of Object.values(fieldsOf(schema.getType(name)).getFields())) expect(field.description).toMatch(/./);
  });

  it('refuses a type whose name GraphQL has already', () => {
    const vocabulary = defineVocabulary({ entityTypes: { path: { plural: 'trails', description: 'A way through the woods.', fields: {} } } });
    const graph = createGraph({ name: '', license: '', description: '', entities: [], relations: [] }, { vocabulary });
    expect(() => createSchema(graph)).toThrow(expect.objectContaining({ code: 'INVALID_VOCABULARY', message: expect.stringContaining('type Path is there already') as string }));
  });
});

describe('answers about own types', () => {
  it('lists, filters and finds entities with their fields', async () => {
    expect(
      await answer(`{
        ship(id: "swift") { __typename name rig masts tons yard }
        ships(filter: { has: { types: [OWNS_SHIP] } }, first: 1) { totalCount nodes { id rig masts yard } pageInfo { hasNextPage } }
        node(id: "ship:wave") { id ... on Ship { rig } }
        search(text: "swi", types: [SHIP]) { nodes { id } }
        dataset { entitiesByType { type count } relationsByType { type count } }
      }`),
    ).toEqual({
      ship: { __typename: 'Ship', name: 'Swift', rig: 'SAIL', masts: 3, tons: 120.5, yard: 'The yard' },
      ships: { totalCount: 1, nodes: [{ id: 'ship:swift', rig: 'SAIL', masts: 3, yard: 'The yard' }], pageInfo: { hasNextPage: false } },
      node: { id: 'ship:wave', rig: 'STEAM' },
      search: { nodes: [{ id: 'ship:swift' }] },
      dataset: {
        entitiesByType: [{ type: 'COUNTRY', count: 2 }, { type: 'SOURCE', count: 1 }, { type: 'SHIP', count: 2 }],
        relationsByType: [{ type: 'OWNS_SHIP', count: 2 }, { type: 'SISTER_OF', count: 1 }],
      },
    });
  });

  it('reads qualifiers as fields and as a list', async () => {
    expect(
      await answer(`{ relations(filter: { types: [OWNS_SHIP] }) { nodes {
        label inverseLabel symmetric qualifiers { name value entity { name } }
        ... on OwnsShip { to { masts } share title berth note seller { name } }
      } } }`),
    ).toEqual({
      relations: {
        nodes: [
          {
            label: 'owns', inverseLabel: 'is owned by', symmetric: false, to: { masts: 3 }, share: 100, title: 'BOUGHT', berth: 2, note: 'in part, on credit', seller: { name: 'Borvia' },
            qualifiers: [
              { name: 'share', value: '100', entity: null },
              { name: 'title', value: 'BOUGHT', entity: null },
              { name: 'berth', value: '2', entity: null },
              { name: 'note', value: 'in part, on credit', entity: null },
              { name: 'seller', value: 'country:BOR', entity: { name: 'Borvia' } },
            ],
          },
        ],
      },
    });
  });

  it('walks paths through them, either way along a symmetric type, and tells them by its phrases or by its labels', async () => {
    const paths = (entityTypes: string): string => `{ paths(from: ["country:ARL"], to: ["country:BOR"], at: { modality: [ACTUAL, PLANNED] }, entityTypes: ${entityTypes}) { complete nodes { steps { label } narrative { text } } } }`;
    expect(await answer(paths('[SHIP]'))).toEqual({
      paths: {
        complete: true,
        nodes: [
          {
            steps: [{ label: 'owns' }, { label: 'is a sister ship of' }, { label: 'is owned by' }],
            narrative: { text: 'Arland owns Swift (since 1900) [1], which was a sister of Wave (seen on 1 January 1901) [1], which as planned is owned by Borvia (in May 1901) [1].' },
          },
        ],
      },
    });
    expect(await answer(paths('[COUNTRY]'))).toEqual({ paths: { complete: true, nodes: [] } });
    expect(await answer('{ reachable(from: ["country:ARL"], maxLength: 2) { nodes { id } } neighborhood(of: "ship:swift", depth: 1) { entities { entity { id } } } }')).toEqual({
      reachable: { nodes: [{ id: 'ship:swift' }, { id: 'ship:wave' }] },
      neighborhood: { entities: [{ entity: { id: 'ship:swift' } }, { entity: { id: 'country:ARL' } }, { entity: { id: 'ship:wave' } }] },
    });
  });

  it('says what is wrong with an id, and knows none of them where the vocabulary is not theirs', async () => {
    const { errors } = await askSchema(schema, '{ ship(id: "country:ARL") { name } }');
    expect(errors?.[0]).toMatchObject({ message: 'id: "country:ARL" is not of type ship. Ask country(id: "country:ARL") instead.', extensions: { code: 'BAD_USER_INPUT' } });
    const other = await askSchema(await bundledSchema(), '{ timeline(of: "ship:swift") { totalCount } }');
    expect(other.errors?.[0]?.message).toContain('is not a global id');
  });
});

describe("a host's own fields", () => {
  const typeDefs = `
    extend type Ship { owners: RelationConnection!  "In tons a mast." load: Float }
    extend type Query { fleet: Int! }`;
  const resolvers = {
    Ship: {
      owners: relationList(ownsShip, 'IN'),
      load: ({ entity }: EntityNode & { readonly entity: { readonly fields?: Readonly<Record<string, unknown>> } }) => Number(entity.fields?.['tons']) / Number(entity.fields?.['masts']),
      yard: () => 'kept secret',
    },
    Query: { fleet: () => 2 },
  };

  it('stand beside the generated ones, and their resolvers before ours', async () => {
    const own = createSchema(await ownGraph(), { typeDefs, resolvers });
    expect(await answer('{ fleet ship(id: "swift") { load yard rig owners { nodes { from { name } } } } }', own)).toEqual({
      fleet: 2,
      ship: { load: 120.5 / 3, yard: 'kept secret', rig: 'SAIL', owners: { nodes: [{ from: { name: 'Arland' } }] } },
    });
  });

  it('are checked: a type that does not exist, and a resolver of no field, are refused', async () => {
    const graph = await ownGraph();
    expect(() => createSchema(graph, { typeDefs: 'extend type Boat { oars: Int }' })).toThrow(/Boat/);
    expect(() => createSchema(graph, { typeDefs, resolvers: { Ship: { oars: () => 2 } } })).toThrow(/Ship\.oars/);
  });

  it('may also be merged in with the schema of another service', async () => {
    const merged = mergeSchemas({ schemas: [schema], typeDefs: 'extend type Ship { crew: Int! }', resolvers: { Ship: { crew: () => 12 } } });
    const { data } = await graphql({ schema: merged, source: '{ ship(id: "wave") { name crew } country(id: "ARL") { name } }' });
    expect(data).toEqual({ ship: { name: 'Wave', crew: 12 }, country: { name: 'Arland' } });
  });
});
