import type { RelationFamily } from './relation-families.js';

/** How much something stands out: what was asked for, what surrounds it, other answers, and what does not count now. */
export type Emphasis = 'LIT' | 'PLAIN' | 'QUIET' | 'FADED';

/** SOLID: it is so. DASHED: planned, expected or proposed. DOTTED: it may be so on the day. */
export type Stroke = 'SOLID' | 'DASHED' | 'DOTTED';

export interface SceneEntity {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly emphasis: Emphasis;
  /** Radius in pixels. */
  readonly size: number;
  /** One of the two ends of the question. */
  readonly isEnd: boolean;
  readonly isSelected: boolean;
  readonly pin: { readonly x: number; readonly y: number } | undefined;
}

/** One or more relations between two entities, drawn as one line. */
export interface SceneLine {
  /** The key of the pair, or the id of the relation where the pair is drawn one by one. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly relations: readonly string[];
  /** A word on the line: how the relation reads, or how many there are. */
  readonly label: string;
  readonly family: RelationFamily;
  readonly emphasis: Emphasis;
  readonly stroke: Stroke;
  /** In pixels. */
  readonly width: number;
  /** 0: straight. */
  readonly curvature: number;
  /** Whether it has a direction to show. */
  readonly arrow: boolean;
  readonly isSelected: boolean;
  /** Some of it is new since the day looked at before. */
  readonly fresh: boolean;
}

/** What is drawn: the canvas and the list show the same. */
export interface Scene {
  readonly entities: readonly SceneEntity[];
  readonly lines: readonly SceneLine[];
}
