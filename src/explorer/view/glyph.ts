import { type VNode, h } from './h.js';

/** The signs on buttons, in a square of 16, drawn rather than written: not every font has them. */
const GLYPHS = {
  arrow: 'M2 8h11M9 4l4 4-4 4',
  swap: 'M2 5.5h11M10 2.5l3 3-3 3M14 10.5H3M6 7.5l-3 3 3 3',
  play: 'M5 3l8 5-8 5Z',
  pause: 'M5.5 3v10M10.5 3v10',
  previous: 'M10 3 5 8l5 5',
  next: 'M6 3l5 5-5 5',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  whole: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
  close: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6l4 4 4-4',
  nothing: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM12.5 3.5l-9 9',
  clock: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM8 5v3.2l2.2 1.5',
  both: 'M2 8h12M5 5 2 8l3 3M11 5l3 3-3 3',
} as const;

/** A sign. It says nothing by itself: a label or a word beside it does. */
export function glyph(name: keyof typeof GLYPHS): VNode {
  return h('svg', { class: `glyph glyph-${name}`, viewBox: '0 0 16 16', 'aria-hidden': 'true' }, h('path', { d: GLYPHS[name] }));
}
