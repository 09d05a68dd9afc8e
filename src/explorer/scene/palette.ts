import type { RelationFamily } from './relation-families.js';

/** The colours of one theme. They come from Okabe and Ito's set for colour-blind readers, darkened or lightened until each has 3:1 against the ground. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly fresh: string;
  readonly icon: string;
  readonly entities: Readonly<Record<string, string>>;
  readonly families: Readonly<Record<RelationFamily, string>>;
}

export const LIGHT: Palette = {
  ground: '#faf9f6',
  ink: '#1b2430',
  muted: '#5a6573',
  accent: '#1d4e79',
  fresh: '#d9a400',
  icon: '#ffffff',
  entities: {
    LEADER: '#c2500a',
    COUNTRY: '#0b69ac',
    ORGANIZATION: '#067a5b',
    TREATY: '#8b6508',
    EVENT: '#ab4583',
    PLACE: '#3f4f63',
    TOPIC: '#74808d',
    SOURCE: '#2f7d8c',
  },
  families: { OFFICE: '#c2500a', BELONGING: '#067a5b', INSTRUMENTS: '#8b6508', TIES: '#0b69ac', EVENTS: '#ab4583', OTHER: '#3f4f63', WORDS: '#7d8794' },
};

export const DARK: Palette = {
  ground: '#12171e',
  ink: '#e9edf2',
  muted: '#9aa7b5',
  accent: '#8cc2f0',
  fresh: '#f2c14e',
  icon: '#10151b',
  entities: {
    LEADER: '#f0904d',
    COUNTRY: '#66b5ee',
    ORGANIZATION: '#3fc79f',
    TREATY: '#d9b440',
    EVENT: '#dc8fbd',
    PLACE: '#a9b8c9',
    TOPIC: '#8d99a6',
    SOURCE: '#6fc3d1',
  },
  families: { OFFICE: '#f0904d', BELONGING: '#3fc79f', INSTRUMENTS: '#d9b440', TIES: '#66b5ee', EVENTS: '#dc8fbd', OTHER: '#a9b8c9', WORDS: '#7b8794' },
};

/** The colour of a type of entity. */
export function entityColor(palette: Palette, type: string): string {
  return Object.hasOwn(palette.entities, type) ? (palette.entities[type] ?? palette.muted) : palette.muted;
}

/** A colour `#rrggbb` laid over another, `share` of it from 0 to 1. Opaque, so that lines that cross do not add up. */
export function blend(color: string, ground: string, share: number): string {
  const part = (text: string, at: number): number => Number.parseInt(text.slice(at, at + 2), 16);
  return `#${[1, 3, 5].map((at) => Math.round(part(color, at) * share + part(ground, at) * (1 - share)).toString(16).padStart(2, '0')).join('')}`;
}
