import type { EntityId } from './entity.js';

/**
 * Where a source says something: a W3C Web Annotation text position selector (section 4.2.5), with `start` before the first
 * and `end` behind the last Unicode code point, counted from 0 in the source's text in NFC with LF line ends, and the
 * SHA-256 (lower-case hex) of exactly those code points in UTF-8.
 */
export interface Evidence {
  readonly source: `source:${string}`;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  /** Whose word the source gives there: leaders, organizations or countries. Empty: the source speaks itself. */
  readonly attributedTo: readonly EntityId[];
}

/** How something was concluded that no source says outright. */
export interface Inference {
  /** The conclusion's ground, in our own words. */
  readonly note: string;
  /** What it was concluded from; may be empty where the ground is no passage. */
  readonly evidence: readonly Evidence[];
}
