import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import { fastify as createFastify } from 'fastify';

/**
 * What a browser may do on a page of ours: load from this server and nowhere else, and run no script that stands in a page.
 * Styles in the page are allowed, since the editor makes its own.
 */
const OPTIONS = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      baseUri: ["'self'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  xFrameOptions: { action: 'deny' },
  // We speak plain HTTP. Whether a host is to be reached by HTTPS alone is for the proxy to say that speaks it.
  strictTransportSecurity: false,
} as const satisfies FastifyHelmetOptions;

/** Headers of an answer itself. */
const OWN = new Set(['content-type', 'content-length', 'connection', 'date']);

/**
 * The headers that stand on every answer. Helmet decides on them, and is asked once: it would work them out anew for each request, which costs as
 * much as to answer a small one.
 */
export async function securityHeaders(): Promise<Readonly<Record<string, string>>> {
  const sample = createFastify();
  await sample.register(helmet, OPTIONS);
  sample.get('/', async () => '');
  const { headers } = await sample.inject('/');
  await sample.close();
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (OWN.has(name) ? [] : [[name, String(value)]])));
}
