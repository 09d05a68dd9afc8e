/**
 * A server on a free port of this machine.
 * @typedef {object} Serving
 * @property {string} url Where it is asked.
 * @property {Record<string, string>} versions
 */

/**
 * How each server is started, in a process of its own, with the data that plain services take and the answers that are to be given.
 * @type {Record<string, () => Promise<(data: Parameters<typeof import('../plain-service.mjs').plainService>[0], answers: Record<string, string>) => Promise<Serving>>>}
 */
export const PEERS = {
  'entente, anew': async () => (await import('./entente.mjs')).entente,
  'entente, kept': async () => (await import('./entente.mjs')).ententeKept,
  'apollo standalone': async () => (await import('./apollo-standalone.mjs')).apolloStandalone,
  'apollo standalone, production': async () => (await import('./apollo-standalone.mjs')).apolloStandalone,
  mercurius: async () => (await import('./mercurius.mjs')).mercuriusPlain,
  'mercurius, compiled': async () => (await import('./mercurius.mjs')).mercuriusCompiled,
  'graphql-yoga': async () => (await import('./yoga.mjs')).yoga,
  'bare node:http': async () => (await import('./bare.mjs')).bare,
};
