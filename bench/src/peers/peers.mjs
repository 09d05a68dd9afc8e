/** How each peer is made. A peer is loaded only in the process that runs it. */
export const PEERS = {
  entente: async () => (await import('./entente.mjs')).entente,
  'entente-index': async () => (await import('./entente-index.mjs')).ententeIndex,
  c: async () => (await import('./c.mjs')).c,
  graphology: async () => (await import('./graphology.mjs')).graphology,
  sqlite: async () => (await import('./sqlite.mjs')).sqlite,
  ladybug: async () => (await import('./ladybug.mjs')).ladybug,
};
