import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * What a browser may do on a page of ours: load from this server and nowhere else, and run no script that stands in a page.
 * Styles in the page are allowed, since the editor makes its own.
 */
export const securityHeaders = {
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
