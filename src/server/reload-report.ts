import type { ReloadResult } from '../graph/graph-store.js';
import { datasetSummary } from './dataset-summary.js';

/** What to tell of a reload, in one line, or in one an issue. */
export function reloadReport(result: ReloadResult): string {
  switch (result.status) {
    case 'SWAPPED':
      return `Reloaded: ${datasetSummary(result.graph)}.`;
    case 'UNCHANGED':
      return 'Reloaded: the dataset says the same as before.';
    case 'REJECTED':
      return `${result.error.message}\nNot reloaded: the graph from before keeps serving.`;
  }
}
