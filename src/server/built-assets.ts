import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

interface BuiltAssets {
  /** The folder, ending with a slash. */
  readonly root: string;
  /** Where it is found. */
  readonly prefix: string;
  /** Files that are not served. */
  readonly except?: readonly string[];
  /** Whether the name of a file holds a hash of its content. */
  readonly isHashed: (path: string) => boolean;
}

/** Serves what Vite built, in its Brotli copy to those who take it. */
export async function builtAssets(scope: FastifyInstance, { root, prefix, except = [], isHashed }: BuiltAssets): Promise<void> {
  await scope.register(fastifyStatic, {
    root,
    prefix,
    index: false,
    // One route a file, so that everything else is an unknown route.
    wildcard: false,
    globIgnore: ['**/*.br', ...except],
    preCompressed: true,
    decorateReply: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
