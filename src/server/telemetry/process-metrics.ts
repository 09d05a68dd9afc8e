import { Registry, collectDefaultMetrics } from 'prom-client';

let registry: Registry | undefined;

/** Memory, processor time, event loop delay, garbage collection and handles: of the process, whatever the number of servers in it. */
export function processMetrics(): Registry {
  if (registry === undefined) {
    registry = new Registry();
    collectDefaultMetrics({ register: registry });
  }
  return registry;
}
