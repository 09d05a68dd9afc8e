import { GraphQLError } from 'graphql';
import { formatError, originalError } from '../../graphql/format-error.js';
import type { Logger } from '../logger.js';

/** An error as a client of a stream may see it. What is ours to mend goes to the log. */
export function shownError(error: GraphQLError, logger: Logger): GraphQLError {
  const { message, extensions = {} } = formatError(error.toJSON(), error);
  if (extensions['code'] === 'INTERNAL_SERVER_ERROR') logger.error(originalError(error));
  const { nodes = null, source = null, positions = null, path = null } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}
