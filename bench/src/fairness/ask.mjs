import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 100 });

/**
 * Asks a GraphQL server over HTTP.
 * @param {string} url
 * @param {string} query
 * @param {object} [variables]
 * @returns {Promise<any>}
 */
export function ask(url, query, variables = {}) {
  return new Promise((resolve, reject) => {
    const call = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json' } }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve(JSON.parse(Buffer.concat(parts).toString('utf8'))));
      response.on('error', reject);
    });
    call.on('error', reject);
    call.end(JSON.stringify({ query, variables }));
  });
}
