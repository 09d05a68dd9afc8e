import { percentile } from '../percentile.mjs';
import { markdownTable } from '../report/markdown-table.mjs';
import { TARGETS, targetText, verdict } from '../report/targets.mjs';

/**
 * One measured turn of a server: requests answered a second, processor time of the server for one, delays in milliseconds, and what part of a
 * processor the client took, 1 being all of one.
 * @typedef {{ perSecond: number, processorMicroseconds: number, p50: number, p99: number, clientBusy: number }} Run
 */

/** Entente's two servers: one works out every answer anew, and the other is Entente as it comes, which keeps answers. */
const OURS = { anew: 'entente, anew', kept: 'entente, kept' };

/**
 * A row for each server and question: medians of the rounds. A ratio is the median of the rounds' own ratios, since what ran side by side was slowed
 * down alike. It says how many times as many requests as the peer Entente answers in a second, and, apart from that, in a second of its processor.
 * @param {readonly { name: string, runs: Record<string, Run[]> }[]} peers
 */
export function httpRows(peers) {
  return Object.keys(peers[0].runs).flatMap((question) =>
    peers.map(({ name, runs }) => {
      const row = { question, server: name, ...medians(runs[question]) };
      const targets = TARGETS[`http, ${question}`][name] ?? {};
      const ratios = Object.entries(OURS).flatMap(([way, server]) => {
        const own = peers.find((peer) => peer.name === server)?.runs[question];
        if (own === undefined || Object.values(OURS).includes(name)) return [];
        const ratio = percentile(runs[question].map(({ perSecond }, round) => own[round].perSecond / perSecond), 50);
        const byProcessor = percentile(runs[question].map(({ processorMicroseconds }, round) => processorMicroseconds / own[round].processorMicroseconds), 50);
        return [[way, { ratio, byProcessor, target: targetText(targets[way]), verdict: verdict(targets[way], ratio) }]];
      });
      return { ...row, ratios: Object.fromEntries(ratios) };
    }),
  );
}

/** @param {readonly Run[]} runs */
function medians(runs) {
  const median = (name) => percentile(runs.map((run) => run[name]), 50);
  return { perSecond: Math.round(median('perSecond')), processorMicroseconds: Math.round(median('processorMicroseconds')), p50: median('p50'), p99: median('p99'), clientBusy: median('clientBusy') };
}

const HEADS = ['question', 'server', 'requests a second', 'p50 ms', 'p99 ms', 'processor µs', 'client busy', 'anew / it', 'by processor', 'kept / it', 'by processor', 'target', 'met'];

/**
 * The rows as a table in Markdown.
 * @param {ReturnType<typeof httpRows>} rows
 */
export function httpTable(rows) {
  return markdownTable(
    HEADS,
    rows.map(({ question, server, perSecond, p50, p99, processorMicroseconds, clientBusy, ratios }) => {
      const aimed = Object.entries(ratios).filter(([, { target }]) => target !== '');
      const figures = Object.keys(OURS).flatMap((way) => [digits(ratios[way]?.ratio), digits(ratios[way]?.byProcessor)]);
      const targets = aimed.map(([way, { target }]) => `${way} ${target}`).join(', ');
      return [question, server, perSecond.toLocaleString('en'), p50, p99, processorMicroseconds, `${Math.round(clientBusy * 100)}%`, ...figures, targets, aimed.map(([, one]) => one.verdict).join(', ')];
    }),
  );
}

function digits(value) {
  return value === undefined ? '' : Number(value.toPrecision(3));
}
