import type { GraphCanvas } from './canvas/graph-canvas.js';
import { hasWebgl } from './canvas/has-webgl.js';
import { AnswerStore } from './data/answer-store.js';
import { askEndpoint } from './data/ask-endpoint.js';
import { PictureSource } from './data/picture-source.js';
import type { Picture } from './data/picture.js';
import { Memo } from './memo.js';
import { INITIAL_SESSION, type Session, type Update } from './session.js';
import { buildScene } from './scene/build-scene.js';
import { type LayoutInput, layoutInput } from './scene/layout-input.js';
import { type Heading, neighborTowards } from './scene/neighbor-towards.js';
import { DARK, LIGHT, type Palette } from './scene/palette.js';
import type { Scene } from './scene/scene.js';
import { fromAddress, toAddress } from './state/address.js';
import type { ExplorerState, Selection } from './state/explorer-state.js';
import { expand, lookFrom, pin, select, toggleOpened } from './state/shape.js';
import { lookAt } from './state/time.js';
import { type TimeStop, nextStop, timeStops } from './state/time-stops.js';
import { onShortcut } from './shortcuts.js';
import { csvFile, pngFile, svgFile } from './takeaway/files.js';
import type { Actions, App } from './view/app.js';
import { pageView } from './view/page-view.js';
import { pickEagerly } from './view/search-box.js';
import { patchChildren } from './view/patch.js';
import { STRINGS } from './words/strings.js';

const PLAY_MS = 1_500;
/** How long a frame is waited for: a tab that is not looked at gets none, and is to have its title and its answer all the same. */
const FRAME_MS = 250;
const NOTICE_MS = 4_000;
const RELOAD_MS = 5_000;
/** How often a page that is looked at asks whether the dataset is still the same. */
const CHECK_MS = 60_000;

/** The page: holds the one state, the session and the answers, and draws them anew whenever one of them changes. */
export class Explorer {
  readonly #root: Element;
  readonly #answers = new AnswerStore(() => this.#renderSoon());
  readonly #pictures: PictureSource;
  readonly #scene = new Memo<Scene>();
  readonly #layout = new Memo<LayoutInput>();
  readonly #stops = new Memo<readonly TimeStop[]>();
  readonly #canDraw = hasWebgl();
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #lessMotion = matchMedia('(prefers-reduced-motion: reduce)');
  #state: ExplorerState = fromAddress(location.search);
  #session: Session = INITIAL_SESSION;
  #canvas: { readonly host: Element; readonly drawing: GraphCanvas } | undefined;
  #canvasHost: Element | undefined;
  /** What ends the wait for a frame, in which all that changes until then is drawn at once. Undefined: nothing is waited for. */
  #stopWaiting: (() => void) | undefined;
  #toFocus: string | undefined;
  #playTimer: ReturnType<typeof setTimeout> | undefined;
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: Element, endpoint: string) {
    this.#root = root;
    this.#pictures = new PictureSource(this.#answers, (request) => askEndpoint(endpoint, request));
  }

  start(): void {
    addEventListener('popstate', () => {
      this.#state = fromAddress(location.search);
      this.#renderSoon();
    });
    addEventListener('online', () => this.#answers.retry());
    const check = (): void => {
      if (document.visibilityState === 'visible') void this.#pictures.checkVersion();
    };
    addEventListener('focus', check);
    document.addEventListener('visibilitychange', check);
    setInterval(check, CHECK_MS);
    addEventListener('keydown', (event) => onShortcut(event, this.#state, this.#update, this.#actions));
    addEventListener('click', closeMenus);
    for (const preference of [this.#dark, this.#lessMotion]) preference.addEventListener('change', () => this.#renderSoon());
    this.#render();
    if (this.#state.from === undefined) this.#focusSoon('#search-from');
  }

  readonly #update: Update = (transition, { quiet = false } = {}) => {
    const next = transition(this.#state);
    if (next === this.#state) return;
    const before = toAddress(this.#state);
    // Another question shows nothing of before that could be lost.
    if (this.#answers.isOutdated && (next.from !== this.#state.from || next.to !== this.#state.to)) this.#pictures.renew();
    this.#state = next;
    const address = toAddress(next);
    if (address !== before) history[quiet ? 'replaceState' : 'pushState'](null, '', address === '' ? location.pathname : `?${address}`);
    this.#renderSoon();
  };

  readonly #setSession = (change: Partial<Session>): void => {
    this.#session = { ...this.#session, ...change };
    this.#renderSoon();
  };

  readonly #actions: Actions = {
    retry: () => this.#answers.retry(),
    renew: () => {
      this.#pictures.renew();
      this.#notify(STRINGS.status.renewed);
      this.#focusSoon('#answer');
    },
    copy: (text, notice) => void this.#copy(text, notice),
    savePng: () => this.#save(() => pngFile(this.#canvas?.drawing)),
    saveSvg: () => this.#save(() => svgFile(this.#app(), this.#canvas?.drawing, this.#palette)),
    saveCsv: () => this.#save(() => csvFile(this.#app())),
    zoom: (factor) => this.#canvas?.drawing.zoom(factor),
    pinHere: (id) => {
      const place = this.#canvas?.drawing.places().get(id);
      if (place !== undefined) this.#update((state) => pin(state, id, place.x, place.y));
    },
    travel: (heading) => this.#travel(heading),
    focus: (selector) => this.#focusSoon(selector),
  };

  get #palette(): Palette {
    return this.#dark.matches ? DARK : LIGHT;
  }

  #app(): App {
    const state = this.#state;
    const view = this.#pictures.read(state);
    const { picture } = view;
    return {
      state,
      session: this.#session,
      view,
      picture,
      scene: picture === undefined ? undefined : this.#sceneOf(state, picture),
      stops: this.#stops.get([picture], () => timeStops([...(picture?.relations.values() ?? [])].flatMap(({ time }) => [...new Set([time.mayStart, time.mayLast])]))),
      canDraw: this.#canDraw,
      hindrance: this.#answers.hindrance,
      isOutdated: this.#answers.isOutdated,
      update: this.#update,
      setSession: this.#setSession,
      read: (request) => this.#pictures.readRequest(request),
      actions: this.#actions,
    };
  }

  /** Another place to look from, or something typed, makes no other scene. */
  #sceneOf(state: ExplorerState, picture: Picture): Scene {
    const { from, to, path, dismissed, pinned, faded, opened, selected } = state;
    return this.#scene.get([picture, from, to, path, dismissed, pinned, faded, opened, selected], () => buildScene(state, picture, STRINGS.list.several));
  }

  #renderSoon(): void {
    if (this.#stopWaiting !== undefined) return;
    const draw = (): void => {
      this.#stopWaiting?.();
      this.#stopWaiting = undefined;
      this.#render();
    };
    const frame = requestAnimationFrame(draw);
    const timer = setTimeout(draw, FRAME_MS);
    this.#stopWaiting = () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }

  #render(): void {
    const app = this.#app();
    patchChildren(this.#root, pageView(app));
    document.title = titleOf(app);
    this.#drawCanvas(app);
    this.#play(app);
    if (this.#session.eager && this.#session.text.trim() !== '') pickEagerly(app);
    if (this.#toFocus === undefined) return;
    const element = document.querySelector(this.#toFocus);
    if (element instanceof HTMLElement) {
      this.#toFocus = undefined;
      element.focus();
    }
  }

  /** Brings the picture up to date. What draws it is loaded while the answers are on their way. */
  #drawCanvas({ state, picture, scene }: App): void {
    const host = document.querySelector('#canvas');
    if (this.#canvas !== undefined && this.#canvas.host !== host) {
      this.#canvas.drawing.kill();
      this.#canvas = undefined;
    }
    if (!(host instanceof HTMLElement) || !this.#canDraw || state.shown === 'list') return;
    if (this.#canvas === undefined) {
      if (this.#canvasHost === host) return;
      this.#canvasHost = host;
      void this.#loadCanvas(host);
      return;
    }
    if (picture === undefined || scene === undefined) return;
    const layout = this.#layout.get([picture, state.from, state.to], () => layoutInput(state, picture));
    this.#canvas.drawing.show({ scene, layout, palette: this.#palette, camera: state.camera, animate: !this.#lessMotion.matches });
  }

  async #loadCanvas(host: HTMLElement): Promise<void> {
    const module = await import('./canvas/graph-canvas.js').catch(() => undefined);
    if (module === undefined) {
      // The server is gone. The list says the same meanwhile.
      setTimeout(() => {
        this.#canvasHost = undefined;
        this.#renderSoon();
      }, RELOAD_MS);
      return;
    }
    if (!host.isConnected) return;
    const open = ({ kind, id }: Selection): void => {
      if (kind === 'entity') this.#update((state) => expand(state, id));
      if (kind === 'pair') this.#update((state) => toggleOpened(state, id));
    };
    const drawing = new module.GraphCanvas(host, {
      onSelect: (selection) => this.#update((state) => select(state, selection)),
      onOpen: open,
      onPin: (id, x, y) => this.#update((state) => pin(state, id, x, y)),
      onCamera: (camera) => this.#update((state) => lookFrom(state, camera), { quiet: true }),
      onDrawn: () => {
        if (host.dataset['drawn'] === undefined) performance.mark('entente:picture');
        host.dataset['drawn'] = String(Number(host.dataset['drawn'] ?? 0) + 1);
      },
    });
    this.#canvas = { host, drawing };
    this.#renderSoon();
  }

  /** While time plays, looks at one stop after the other, each once its answer is there. */
  #play({ session, state, stops, view }: App): void {
    if (!session.playing || view.loading || this.#playTimer !== undefined) return;
    const next = nextStop(stops, state.day);
    this.#playTimer = setTimeout(() => {
      this.#playTimer = undefined;
      if (!this.#session.playing) return;
      if (next === undefined) this.#setSession({ playing: false });
      else this.#update((current) => lookAt(current, next), { quiet: true });
    }, PLAY_MS);
  }

  #travel(heading: Heading): void {
    const { selected, from } = this.#state;
    const { scene } = this.#app();
    const places = this.#canvas?.drawing.places();
    if (scene === undefined || places === undefined) return;
    const id = selected?.kind === 'entity' ? neighborTowards(scene, places, selected.id, heading) : from;
    if (id === undefined) return;
    this.#update((state) => select(state, { kind: 'entity', id }), { quiet: true });
    this.#canvas?.drawing.reveal(id);
  }

  #focusSoon(selector: string): void {
    this.#toFocus = selector;
    this.#renderSoon();
  }

  async #copy(text: string, notice: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#notify(notice);
    } catch {
      this.#setSession({ toCopy: text });
    }
  }

  #save(make: () => Promise<string>): void {
    make().then((name) => this.#notify(STRINGS.take.saved(name)), () => this.#notify(STRINGS.take.failed));
  }

  #notify(notice: string): void {
    clearTimeout(this.#noticeTimer);
    this.#setSession({ notice, toCopy: undefined });
    this.#noticeTimer = setTimeout(() => this.#setSession({ notice: '' }), NOTICE_MS);
  }
}

/** A menu closes when something of it was chosen, or when the reader turns elsewhere. */
function closeMenus({ target }: Event): void {
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    const isOpening = target instanceof Element && target.closest('details.menu > summary') !== null && menu.contains(target);
    if (!isOpening) menu.removeAttribute('open');
  }
}

function titleOf({ state, picture }: App): string {
  const [from, to] = [state.from, state.to].map((id) => picture?.entities.get(id ?? '')?.name);
  if (from === undefined) return STRINGS.title;
  return `${to === undefined ? from : STRINGS.paths.heading(from, to).join('')} · ${STRINGS.brand}`;
}
