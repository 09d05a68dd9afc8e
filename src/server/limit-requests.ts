import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Lets each client send so many requests a minute to the routes of `scope`, those of this machine aside; 0 for any number. The next is thrown out with 429. */
export async function limitRequests(scope: FastifyInstance, requestsPerMinute: number): Promise<void> {
  if (requestsPerMinute === 0) return;
  await scope.register(rateLimit, { global: false, cache: 10_000 });
  const limit = scope.rateLimit({ max: requestsPerMinute, timeWindow: 60_000, ipv6Subnet: 64 });
  scope.addHook('onRequest', (request, reply, done) => {
    // Without a promise for those who are not counted.
    if (isLoopback(request.ip)) done();
    else void count(request, reply, done);
  });

  async function count(request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void): Promise<void> {
    try {
      await limit.call(scope, request, reply);
    } catch (error) {
      // What a limiter throws is Fastify's word of who asked too often.
      done(error instanceof Error ? error : new Error('Requests could not be counted.', { cause: error }));
      return;
    }
    done();
  }
}

function isLoopback(ip: string): boolean {
  return ip === '::1' || /^(?:::ffff:)?127\./.test(ip);
}
