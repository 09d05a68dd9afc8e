/**
 * What must be reached, by question and peer. `atLeast`: how many times as long the peer takes; `atMost`: how many times as
 * long as the peer Entente takes, or, without a peer, the figure itself. Over HTTP: how many times as many requests as the peer it answers.
 */
export const TARGETS = {
  shortest: { c: { atMost: 2.5 }, graphology: { atLeast: 20 }, 'graphology (own search)': { atLeast: 20 }, sqlite: { atLeast: 10 }, ladybug: { atLeast: 1_000 } },
  'first path': { c: { atMost: 2.5 } },
  'shortest, bare': { c: { atMost: 2.5 } },
  page: { graphology: { atLeast: 8 }, sqlite: { atLeast: 10 } },
  'simple 4': { graphology: { atLeast: 50 } },
  'simple 5': { graphology: { atLeast: 500 } },
  cheapest: { c: { atMost: 3 } },
  'bytes a relation': { atMost: 40 },
  'index from columns': { atMost: 0.2 },
  growth: { atMost: 5 },
  graphql: { atMost: 2 },
  'http, 100 items': { 'apollo standalone': { anew: { atLeast: 1.8 } }, 'bare node:http': { kept: { atLeast: 0.3 } } },
  'http, one item': { 'apollo standalone': { anew: { atLeast: 2.5 }, kept: { atLeast: 2.5 } } },
};

/**
 * `yes` or `NO`; nothing where there is no target.
 * @param {{ atLeast?: number, atMost?: number } | undefined} target
 * @param {number} value
 */
export function verdict(target, value) {
  if (target === undefined) return '';
  return (target.atMost === undefined || value <= target.atMost) && (target.atLeast === undefined || value >= target.atLeast) ? 'yes' : 'NO';
}

/** @param {{ atLeast?: number, atMost?: number } | undefined} target */
export function targetText(target) {
  if (target === undefined) return '';
  return target.atMost === undefined ? `at least ${target.atLeast} times` : `at most ${target.atMost}`;
}
