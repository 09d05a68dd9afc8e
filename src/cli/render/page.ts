import type { Io } from '../io.js';
import { type Paint, createPaint } from './paint.js';

/** What is written on: how wide, and with which colours. */
export interface Page {
  /** In columns. */
  readonly width: number;
  readonly paint: Paint;
}

const WIDEST = 100;
const NARROWEST = 40;

/** As wide as the terminal and no wider than 100 columns, unless `COLUMNS` is set, which is taken at its word from 40. */
export function pageFor({ env, stdout }: Io): Page {
  const asked = Number(env['COLUMNS']);
  const columns = Number.isInteger(asked) && asked > 0 ? asked : Math.min(stdout.columns ?? WIDEST, WIDEST);
  return { width: Math.max(columns, NARROWEST), paint: createPaint(stdout.colour) };
}
