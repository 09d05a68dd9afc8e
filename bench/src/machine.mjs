import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** What the figures were measured on. */
export function machine() {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    load: load(),
  };
}

/** How many processes wanted to run during the last minute. */
export function load() {
  return Math.round(loadavg()[0] * 100) / 100;
}
