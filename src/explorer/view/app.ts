import type { Remote } from '../data/answer-store.js';
import type { Hindrance } from '../data/endpoint-error.js';
import type { Picture } from '../data/picture.js';
import type { PictureView } from '../data/picture-source.js';
import type { Request } from '../data/requests.js';
import type { Heading } from '../scene/neighbor-towards.js';
import type { Scene } from '../scene/scene.js';
import type { TimeStop } from '../state/time-stops.js';
import type { ExplorerState } from '../state/explorer-state.js';
import type { Session, Update } from '../session.js';

/** What a part of the page is made from, and what it can do. */
export interface App {
  readonly state: ExplorerState;
  readonly session: Session;
  readonly view: PictureView;
  readonly picture: Picture | undefined;
  readonly scene: Scene | undefined;
  readonly stops: readonly TimeStop[];
  /** Whether the picture can be drawn. */
  readonly canDraw: boolean;
  /** Why something is missing that is asked for again. Undefined: nothing is. */
  readonly hindrance: Hindrance | undefined;
  /** Whether the server has other data by now than those shown. */
  readonly isOutdated: boolean;
  readonly update: Update;
  readonly setSession: (change: Partial<Session>) => void;
  /** What is known of the answer to a question; asks it if nobody has. */
  readonly read: <Answer>(request: Request<Answer>) => Remote<Answer>;
  readonly actions: Actions;
}

/** What goes beyond a change of state. */
export interface Actions {
  readonly retry: () => void;
  /** Shows what the server has by now. */
  readonly renew: () => void;
  readonly copy: (text: string, notice: string) => void;
  readonly savePng: () => void;
  readonly saveSvg: () => void;
  readonly saveCsv: () => void;
  readonly zoom: (factor: number) => void;
  /** Goes from what is looked at to its neighbour in a direction; from nothing, to what was asked about. */
  readonly travel: (heading: Heading) => void;
  /** Pins an entity where it is drawn. */
  readonly pinHere: (id: string) => void;
  readonly focus: (selector: string) => void;
}
