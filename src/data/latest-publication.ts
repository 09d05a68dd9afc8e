import type { Day } from '../model/day.js';
import { isMarked, parseEdtfDate } from '../model/edtf-date.js';
import type { Draft } from './draft.js';
import type { RelationDraft } from './draft-relation.js';

/**
 * The last day on which a source of a relation may have been published; absent where that is not known of each of them, or where a
 * date is marked `~` or `?`.
 */
export function latestPublication({ byId }: Draft, { evidence }: RelationDraft): Day | undefined {
  let latest = -Infinity;
  for (const { source } of evidence) {
    const published = parseEdtfDate(byId.get(source.text ?? '')?.cell.at('published').text ?? '');
    if (!published.ok || isMarked(published.value)) return undefined;
    latest = Math.max(latest, published.value.latest);
  }
  return evidence.length === 0 ? undefined : latest;
}
