import type { FastifyInstance } from 'fastify';
import { EntenteError } from '../model/entente-error.js';

/** What to say of a port that cannot be had, by the code of Node's error. */
const REASONS: ReadonlyMap<string, (port: number, host: string) => string> = new Map([
  ['EADDRINUSE', (port: number, host: string) => `Port ${port} of ${host} is in use: stop what listens there, or choose another port (0 takes any).`],
  ['EACCES', (port: number) => `Port ${port} may not be opened by this user: choose one from 1024 on.`],
  ['EADDRNOTAVAIL', (_port: number, host: string) => `"${host}" is no address of this machine: use localhost, or 0.0.0.0 for all.`],
  ['ENOTFOUND', (_port: number, host: string) => `There is no host "${host}": use localhost, or 0.0.0.0 for all addresses of this machine.`],
]);

/** Starts to listen, and answers with the URL. Throws `EntenteError` LISTEN_FAILED if the port or the host cannot be had. */
export async function listen(fastify: FastifyInstance, port: number, host: string): Promise<string> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new EntenteError('BAD_USER_INPUT', `Port ${port} is not a whole number from 0 to 65535.`);
  }
  try {
    // Fastify would listen on every address of localhost, and not wait for the queries of all of them when it closes.
    await fastify.listen({ port, host: host === 'localhost' ? '127.0.0.1' : host });
  } catch (error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
    const reason = REASONS.get(code)?.(port, host);
    if (reason === undefined) throw error;
    throw new EntenteError('LISTEN_FAILED', reason, { cause: error });
  }
  const address = fastify.addresses()[0];
  return urlOf(host, typeof address === 'object' ? address.port : port);
}

/** An address that a browser can open: those that mean "all" are none. */
function urlOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
}
