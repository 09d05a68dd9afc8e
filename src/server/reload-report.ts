import type { ReloadResult } from '../graph/graph-store.js';
import { EntenteError } from '../model/entente-error.js';
import { datasetFacts, datasetSummary } from './dataset-summary.js';
import type { Logger } from './logger.js';

/** Tells the log what came of a reload. */
export function reportReload(logger: Logger, result: ReloadResult): void {
  const event = { event: 'reload', status: result.status };
  switch (result.status) {
    case 'SWAPPED':
      return logger.info({ ...event, previousVersion: result.previous.version, ...datasetFacts(result.graph) }, `Reloaded: ${datasetSummary(result.graph)}.`);
    case 'UNCHANGED':
      return logger.info({ ...event, version: result.graph.version }, 'Reloaded: the dataset says the same as before.');
    case 'REJECTED': {
      const { error } = result;
      // What is wrong with a dataset has a place of its own, and no stack tells more.
      const why = error instanceof EntenteError ? { code: error.code, reason: error.message } : { err: error };
      return logger.error({ ...event, ...why }, 'Not reloaded: the graph from before keeps serving.');
    }
  }
}
