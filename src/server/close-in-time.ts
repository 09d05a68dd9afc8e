import type { EntenteServer } from './create-server.js';

/**
 * Closes a server, and cuts off what still runs after `graceMs` or as soon as `cut` resolves. Resolves with whether
 * everything that ran could finish.
 */
export async function closeInTime({ fastify, close }: EntenteServer, graceMs: number, cut: Promise<void>): Promise<boolean> {
  let finished = true;
  const force = (): void => {
    finished = false;
    fastify.server.closeAllConnections();
  };
  const timer = setTimeout(force, graceMs);
  void cut.then(force);
  await close();
  clearTimeout(timer);
  return finished;
}
