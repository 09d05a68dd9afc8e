import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { EntenteError } from '../model/entente-error.js';
import { builtAssets } from './built-assets.js';

/** Where the build puts the page. */
const PAGE = fileURLToPath(new URL('../../dist/playground/', import.meta.url));

export interface PlaygroundOptions {
  /** The queries that a first visit finds, one a tab. Default: five that teach, about the dataset of this package. */
  readonly tabs?: readonly string[];
}

/** Serves the playground at `/` of `scope`, with all that it loads. Throws if the page was not built. */
export async function playgroundRoutes(scope: FastifyInstance, { tabs }: PlaygroundOptions): Promise<void> {
  if (!existsSync(PAGE)) throw new EntenteError('BAD_USER_INPUT', 'The playground is not built: run "npm run build", or create the server with playground: false.');
  const [page, defaultTabs] = await Promise.all([readFile(`${PAGE}index.html`), readTabs()]);
  const config = { endpoint: 'graphql', tabs: tabs ?? defaultTabs };

  scope.get('/config.json', async (_request, reply) => reply.header('cache-control', 'no-cache').send(config));
  scope.get('/', { prefixTrailingSlash: 'slash' }, async (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page),
  );
  // The page names its files relative to itself, which is right only behind a slash.
  if (scope.prefix !== '') scope.get('', async (_request, reply) => reply.redirect(`${scope.prefix}/`));
  await builtAssets(scope, {
    root: PAGE,
    prefix: '/',
    except: ['index.html', 'tabs/**'],
    // The names of assets hold a hash of their content.
    isHashed: (path) => /[/\\]assets[/\\]/.test(path),
  });
}

async function readTabs(): Promise<readonly string[]> {
  const names = await readdir(`${PAGE}tabs`);
  return Promise.all(names.toSorted().map((name) => readFile(`${PAGE}tabs/${name}`, 'utf8')));
}
