import { wrapName } from './wrap-name.js';

export interface MeasuredName {
  readonly rows: readonly string[];
  /** Of the widest row, in pixels. */
  readonly width: number;
}

/** More names than a picture has; from then on they are measured anew. */
const MOST_KEPT = 2_000;
const kept = new Map<string, MeasuredName>();

/** A name in rows and how wide they are in the font that the context has. It is kept, since names are drawn anew with every frame. */
export function measuredName(context: CanvasRenderingContext2D, name: string): MeasuredName {
  const key = `${context.font} ${name}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const rows = wrapName(name);
  const measured = { rows, width: Math.max(...rows.map((row) => context.measureText(row).width), 0) };
  kept.set(key, measured);
  return measured;
}
