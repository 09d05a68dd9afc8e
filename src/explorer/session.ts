import type { ExplorerState } from './state/explorer-state.js';

/** One of the two search boxes. */
export type Box = 'from' | 'to';

/** What goes on in the page and is in no address: what is being typed, whether time is playing, what was just copied. */
export interface Session {
  readonly box: Box;
  readonly text: string;
  /** Whether suggestions are shown. */
  readonly open: boolean;
  /** Which suggestion the keyboard is on. -1: none. */
  readonly active: number;
  /** Enter was pressed before the suggestions were there: the first is taken once they are. */
  readonly eager: boolean;
  readonly playing: boolean;
  /** Whether a day of the reader's own is asked for, to know the state of knowledge of. */
  readonly otherDay: boolean;
  /** What was just done, for everybody to read or hear. */
  readonly notice: string;
  /** A text that could not be copied, shown to be selected. */
  readonly toCopy: string | undefined;
}

export const INITIAL_SESSION: Session = { box: 'from', text: '', open: false, active: -1, eager: false, playing: false, otherDay: false, notice: '', toCopy: undefined };

/** Changes the state of the page. `quiet` ones replace the address, so that Back does not stop at each of them. */
export type Update = (transition: (state: ExplorerState) => ExplorerState, options?: { readonly quiet?: boolean }) => void;
