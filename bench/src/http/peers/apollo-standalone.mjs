import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { packageVersion } from '../../package-version.mjs';
import { plainService } from '../plain-service.mjs';

/** Apollo Server as its first page of documentation starts it. */
export async function apolloStandalone(data) {
  const { url } = await startStandaloneServer(new ApolloServer(plainService(data)), { listen: { port: 0, host: '127.0.0.1' } });
  return { url, versions: { '@apollo/server': packageVersion('@apollo/server') } };
}
