import type { Logger } from '../../src/server/logger.js';

/** What is expected in a test is not worth a line of its output. */
export const silentLogger: Logger = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
