import { EntenteError } from '../model/entente-error.js';

/** The error for records that make no graph. */
export function invalidDataset(message: string): EntenteError {
  return new EntenteError('INVALID_DATASET', message);
}
