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

/** Those that count for data. The others are about what a page does, and it takes a twentieth of a small answer's time to write them. */
const DATA = ['x-content-type-options', 'x-frame-options', 'cross-origin-resource-policy'] as const;

type Headers = Readonly<Record<string, string>>;

interface SecurityHeaders {
  /** Of an answer that a browser does not show as a page. A policy so short is that of OWASP's REST Security Cheat Sheet, "Security Headers". */
  readonly data: Headers;
  readonly page: Headers;
}

/** The headers that stand on every answer. Helmet decides on them, and is asked once: it would work them out anew for each request. */
export async function securityHeaders(): Promise<SecurityHeaders> {
  const sample = createFastify();
  await sample.register(helmet, OPTIONS);
  sample.get('/', async () => '');
  const { headers } = await sample.inject('/');
  await sample.close();
  const page = Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (OWN.has(name) ? [] : [[name, String(value)]])));
  const data = Object.fromEntries(DATA.flatMap((name) => (page[name] === undefined ? [] : [[name, page[name]]])));
  return { page, data: { 'content-security-policy': "default-src 'none'; frame-ancestors 'none'", ...data } };
}
