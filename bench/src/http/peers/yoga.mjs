import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { packageVersion } from '../../package-version.mjs';
import { plainService } from '../plain-service.mjs';
import { listen } from './listen.mjs';

/** GraphQL Yoga as it comes, on `node:http`. */
export async function yoga(data) {
  const url = await listen(createServer(createYoga({ schema: createSchema(plainService(data)), logging: false })));
  return { url: `${url}graphql`, versions: { 'graphql-yoga': packageVersion('graphql-yoga') } };
}
