import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { EntenteError } from '../model/entente-error.js';
import { builtAssets } from './built-assets.js';

/** Where the build puts the page. */
const PAGE = fileURLToPath(new URL('../../dist/explorer/', import.meta.url));

/** Serves the explorer at `/explore` of `scope`, with all that it loads under `/explore/`. Throws if the page was not built. */
export async function explorerRoutes(scope: FastifyInstance): Promise<void> {
  if (!existsSync(PAGE)) throw new EntenteError('BAD_USER_INPUT', 'The explorer is not built: run "npm run build", or create the server with explorer: false.');
  const page = await readFile(`${PAGE}index.html`);

  scope.get('/explore', async (request, reply) => {
    // Other pages may show the view that is meant for them, which has nothing to sign, send or buy.
    if (isEmbed(request)) {
      const policy = String(reply.getHeader('content-security-policy'));
      void reply.removeHeader('x-frame-options').header('content-security-policy', policy.replace("frame-ancestors 'none'", 'frame-ancestors *'));
    }
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page);
  });
  // The page names its files relative to itself, which is right only without a slash.
  scope.get('/explore/', async (request, reply) => reply.redirect(`${scope.prefix}/explore${queryOf(request)}`));
  await builtAssets(scope, { root: `${PAGE}explore/`, prefix: '/explore/', isHashed: () => true });
}

function isEmbed({ query }: FastifyRequest): boolean {
  return typeof query === 'object' && query !== null && 'embed' in query;
}

function queryOf({ url }: FastifyRequest): string {
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start);
}
