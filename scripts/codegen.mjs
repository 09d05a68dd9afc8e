// Writes what follows from schema.graphql: the resolver types, and its text as a module. With --check it writes nothing and fails on a difference.
// A script and not @graphql-codegen/cli, whose dependencies do not install together.
import { readFile, writeFile } from 'node:fs/promises';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { Kind, parse } from 'graphql';

const root = new URL('../', import.meta.url);
const target = new URL('src/graphql/resolver-types.generated.ts', root);
const sdl = await readFile(new URL('schema.graphql', root), 'utf8');
const schema = parse(sdl);

const objects = schema.definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
const implementing = (name) =>
  objects.filter((type) => type.interfaces?.some((item) => item.name.value === name)).map((type) => type.name.value);
const entities = implementing('Entity');
const relations = implementing('Relation');

/** Which value of ours stands behind each GraphQL type. */
const mappers = {
  Node: 'Nodes.EntityNode | Nodes.RelationNode',
  Entity: 'Nodes.EntityNode',
  Relation: 'Nodes.RelationNode',
  Qualifier: 'Nodes.QualifierNode',
  RelationTime: 'Nodes.TimeNode',
  Inference: 'Nodes.InferenceNode',
  Evidence: 'Nodes.EvidenceNode',
  Locator: 'Nodes.LocatorNode',
  Path: 'Nodes.PathNode',
  PathStep: 'Nodes.PathStepNode',
  Narrative: 'Nodes.NarrativeNode',
  PathConnection: 'Nodes.PathConnectionNode',
  PathEdge: 'Connections.EdgeNode',
  Subgraph: 'Nodes.SubgraphNode',
  SubgraphEntity: 'Nodes.SubgraphEntityNode',
  Change: 'Nodes.ChangeNode',
  DatasetInfo: 'Nodes.DatasetNode',
  SnapshotChange: 'Nodes.SnapshotChangeNode',
  PageInfo: 'Connections.ConnectionNode',
  SearchConnection: 'Nodes.SearchConnectionNode',
  ReachConnection: 'Nodes.ReachConnectionNode',
  ReachEdge: 'Nodes.ReachEdgeNode',
  SearchEdge: 'Nodes.SearchEdgeNode',
};
for (const name of entities) mappers[name] = 'Nodes.EntityNode';
for (const name of relations) mappers[name] = 'Nodes.RelationNode';
for (const { name } of objects) {
  if (name.value.endsWith('Connection')) mappers[name.value] ??= 'Connections.ConnectionNode';
  if (name.value.endsWith('Edge')) mappers[name.value] ??= 'Connections.EdgeNode';
}

const generated = await codegen({
  schema,
  documents: [],
  filename: target.pathname,
  config: {
    enumsAsTypes: true,
    useTypeImports: true,
    emitLegacyCommonJSImports: false,
    importExtension: '.js',
    strictScalars: true,
    inputMaybeValue: 'T | null | undefined',
    scalars: { EDTF: 'string', Date: 'number', ID: 'string' },
    mappers,
    // The values of these are the model's, and those that a vocabulary adds.
    enumValues: { EntityType: '../model/entity.js#EntityType', RelationType: '../model/relation-types.js#RelationType' },
    resolversNonOptionalTypename: false,
    makeResolverTypeCallable: true,
    contextType: 'unknown',
    addUnderscoreToArgsType: false,
  },
  plugins: [{ add: {} }, { typescript: {} }, { resolvers: {} }],
  pluginMap: {
    add: {
      plugin: () => ({
        content: '',
        prepend: [
          '/* Written by scripts/codegen.mjs from schema.graphql. Do not edit. */',
          "import type * as Connections from './connection.js';",
          "import type * as Nodes from './nodes.js';",
        ],
      }),
    },
    typescript,
    resolvers,
  },
});

// The plugin re-exports a mapped enum as a value, which verbatimModuleSyntax refuses.
const code = generated.replace(/^export \{ (\w+) \};$/gm, 'export type { $1 };');

// A module and not a file to read: it goes along where a bundler puts the library into one file.
const typeDefs = `/* Written by scripts/codegen.mjs from schema.graphql. Do not edit. */

/** The text of schema.graphql. */
export const typeDefs: string = [
${sdl.split('\n').map((line) => `  ${JSON.stringify(line)},`).join('\n')}
].join('\\n');
`;

for (const [file, content] of [[target, code], [new URL('src/graphql/type-defs.generated.ts', root), typeDefs]]) {
  if (!process.argv.includes('--check')) await writeFile(file, content);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== content) {
    console.error(`${file.pathname.slice(root.pathname.length)} does not follow from schema.graphql: run npm run codegen.`);
    process.exitCode = 1;
  }
}
