import { type Picture, relationsByPair } from '../data/picture.js';
import type { ExplorerState } from '../state/explorer-state.js';
import { type Place, pathLayout } from './path-layout.js';

/** What the layout places, stage by stage: what was placed in a stage stays where it is in those after it. */
export interface LayoutInput {
  /** Entities with a place of their own, given. */
  readonly fixed: readonly (readonly [id: string, place: Place])[];
  /** What is new in each stage, and around which entity. */
  readonly stages: readonly { readonly around: string | undefined; readonly entities: readonly string[] }[];
  /** Each pair of entities that is tied, and how strongly they pull. */
  readonly lines: readonly (readonly [from: string, to: string, weight: number])[];
}

/**
 * What to lay out for a picture. It depends on the question and on the order in which it was expanded, not on what was dismissed or pinned, and on the
 * day only for paths that come up on no other. So little moves while the reader looks around, and a link reopens the same picture.
 */
export function layoutInput(state: ExplorerState, picture: Picture): LayoutInput {
  const { from = '', to } = state;
  const fixed = to === undefined ? new Map([[from, { x: 0, y: 0 }]]) : pathLayout(from, to, [...picture.everPaths, ...picture.paths]);
  return {
    fixed: [...fixed].filter(([id]) => picture.entities.has(id)),
    stages: picture.groups
      .map(({ around, entities }) => ({ around, entities: entities.filter((id) => !fixed.has(id)) }))
      .filter(({ entities }) => entities.length > 0),
    lines: [...relationsByPair(picture.relations.values())].map(([pair, { length }]) => {
      const [a = '', b = ''] = pair.split('~');
      return [a, b, 1 + Math.log2(length)];
    }),
  };
}
