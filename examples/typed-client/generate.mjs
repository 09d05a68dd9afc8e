// Writes the schema's types for gql.tada. The command `gql.tada generate-output` does the same where TypeScript is older than 7, whose compiler it asks for help.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { minifyIntrospection, outputIntrospectionFile } from 'gql.tada/internal';
import { buildSchema, introspectionFromSchema } from 'graphql';

const sdl = await readFile(fileURLToPath(import.meta.resolve('entente/schema.graphql')), 'utf8');
const introspection = introspectionFromSchema(buildSchema(sdl), { descriptions: false });

const folder = new URL('dist/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('graphql-env.d.mts', folder), outputIntrospectionFile(minifyIntrospection(introspection), { fileType: '.d.ts', shouldPreprocess: true }));
