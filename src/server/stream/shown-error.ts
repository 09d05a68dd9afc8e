import { GraphQLError } from 'graphql';
import { INTERNAL, formatError, originalError } from '../../graphql/format-error.js';
import type { Logger } from '../logger.js';

/** An error as a client of a stream may see it. What is ours to mend goes to the log, and the client gets the id of its request to ask about it. */
export function shownError(error: GraphQLError, logger: Logger, requestId: string): GraphQLError {
  const { message, extensions = {} } = formatError(error.toJSON(), error);
  if (extensions['code'] === INTERNAL) logger.error({ event: 'error', requestId, err: originalError(error) }, error.message);
  const { nodes = null, source = null, positions = null, path = null } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions: extensions['code'] === INTERNAL ? { ...extensions, requestId } : extensions });
}
