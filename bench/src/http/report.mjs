import { percentile } from '../percentile.mjs';
import { markdownTable } from '../report/markdown-table.mjs';
import { TARGETS, targetText, verdict } from '../report/targets.mjs';

/** Which of Entente's two servers stands against a peer: only kept answers are a match for bytes that are ready. */
const rivalOf = (name) => (name === 'bare node:http' ? 'entente, kept answers' : 'entente');

/**
 * One measured turn of a server: requests answered a second, processor time of the server for one, and delays in milliseconds.
 * @typedef {{ perSecond: number, processorMicroseconds: number, p50: number, p99: number }} Run
 */

/**
 * A row for each server and question: medians of the rounds. A ratio is the median of the rounds' own ratios, since what ran side by side was slowed
 * down alike; it says how many times as many requests as the peer Entente answers in a second, and, apart from that, in a second of processor time.
 * @param {readonly { name: string, runs: Record<string, Run[]> }[]} peers
 */
export function httpRows(peers) {
  return Object.keys(peers[0].runs).flatMap((question) =>
    peers.map(({ name, runs }) => {
      const row = { question, server: name, ...medians(runs[question]) };
      const rival = peers.find((peer) => peer.name === rivalOf(name))?.runs[question];
      if (rival === undefined || name.startsWith('entente')) return { ...row, rival: '', target: '', verdict: '' };
      const ratio = percentile(runs[question].map(({ perSecond }, round) => rival[round].perSecond / perSecond), 50);
      const processorRatio = percentile(runs[question].map(({ processorMicroseconds }, round) => processorMicroseconds / rival[round].processorMicroseconds), 50);
      const target = TARGETS[`http, ${question}`]?.[name];
      return { ...row, rival: rivalOf(name), ratio, processorRatio, target: targetText(target), verdict: verdict(target, ratio) };
    }),
  );
}

/** @param {readonly Run[]} runs */
function medians(runs) {
  const median = (name) => percentile(runs.map((run) => run[name]), 50);
  return { perSecond: Math.round(median('perSecond')), processorMicroseconds: Math.round(median('processorMicroseconds')), p50: median('p50'), p99: median('p99') };
}

const HEADS = ['question', 'server', 'requests a second', 'p50 ms', 'p99 ms', 'processor µs', 'ratio', 'by processor', 'of', 'target', 'met'];

/**
 * The rows as a table in Markdown.
 * @param {ReturnType<typeof httpRows>} rows
 */
export function httpTable(rows) {
  return markdownTable(
    HEADS,
    rows.map((row) => [row.question, row.server, row.perSecond.toLocaleString('en'), row.p50, row.p99, row.processorMicroseconds, digits(row.ratio), digits(row.processorRatio), row.rival === '' ? '' : `${row.rival} / it`, row.target, row.verdict]),
  );
}

function digits(value) {
  return value === undefined ? '' : Number(value.toPrecision(3));
}
