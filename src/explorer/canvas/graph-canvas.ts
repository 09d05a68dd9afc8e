import EdgeCurveProgram, { EdgeCurvedArrowProgram } from '@sigma/edge-curve';
import { createNodeBorderProgram } from '@sigma/node-border';
import { MultiDirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import { EdgeArrowProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { MouseCoords } from 'sigma/types';
import { animateNodes } from 'sigma/utils';
import { discColor, lineColor } from '../scene/line-look.js';
import type { LayoutInput } from '../scene/layout-input.js';
import { LIGHT, type Palette } from '../scene/palette.js';
import type { Place } from '../scene/path-layout.js';
import type { Scene, SceneEntity, SceneLine } from '../scene/scene.js';
import type { Camera, Selection } from '../state/explorer-state.js';
import { drawHover } from './draw-hover.js';
import { dragEntities } from './drag-entities.js';
import { lineAt } from './line-at.js';
import { LayoutRunner } from './layout-runner.js';
import { oneFrameAtATime } from './one-frame-at-a-time.js';
import { quietWhileMoving } from './quiet-while-moving.js';
import { LAYERS, addOverlays } from './overlays.js';

export interface CanvasHandlers {
  readonly onSelect: (selection: Selection | undefined) => void;
  /** A second click on an entity or a line that is selected. */
  readonly onOpen: (selection: Selection) => void;
  readonly onPin: (id: string, x: number, y: number) => void;
  readonly onCamera: (camera: Camera | undefined) => void;
  /** The picture stands, with its layout. */
  readonly onDrawn: () => void;
}

export interface Drawing {
  readonly scene: Scene;
  readonly layout: LayoutInput;
  readonly palette: Palette;
  readonly camera: Camera | undefined;
  /** False for readers who want less motion. */
  readonly animate: boolean;
}

const WHOLE: Camera = { x: 0.5, y: 0.5, ratio: 1 };
const MOVE_MS = 350;
/** From how many pixels on, in both directions, a stage has room for discs in full size. */
const ROOMY = 560;
/** From how many entities on discs become smaller. */
const MANY = 80;
const TRANSPARENT = 'rgba(0,0,0,0)';

/** The picture: the one module that knows how it is drawn. It shows scenes, and tells what the reader does with them. */
export class GraphCanvas {
  readonly #graph = new MultiDirectedGraph();
  readonly #sigma: Sigma;
  readonly #handlers: CanvasHandlers;
  readonly #layout = new LayoutRunner((places) => this.#place(places));
  #drawing: Drawing = { scene: { entities: [], lines: [] }, layout: { fixed: [], stages: [], lines: [] }, palette: LIGHT, camera: undefined, animate: false };
  #places: ReadonlyMap<string, Place> = new Map();
  #layoutKey = '';
  readonly #resizing = new ResizeObserver(() => this.#sigma.scheduleRefresh());
  readonly #listening = new AbortController();
  /** What the click hit that may become the first of two. */
  #clicked: Selection | undefined;
  #cameraTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement, handlers: CanvasHandlers) {
    this.#handlers = handlers;
    this.#sigma = new Sigma(this.#graph, host, {
      allowInvalidContainer: true,
      renderLabels: false,
      zIndex: true,
      stagePadding: 70,
      minCameraRatio: 0.08,
      maxCameraRatio: 4,
      minEdgeThickness: 1,
      zoomToSizeRatioFunction: Math.sqrt,
      defaultDrawNodeHover: (context, data, settings) => drawHover(context, data, settings, this.#drawing.palette),
      nodeProgramClasses: {
        disc: createNodeBorderProgram({
          borders: [
            { size: { attribute: 'ring', defaultValue: 0, mode: 'pixels' }, color: { attribute: 'ringColor' } },
            { size: { attribute: 'gap', defaultValue: 0, mode: 'pixels' }, color: { attribute: 'gapColor' } },
            { size: { fill: true }, color: { attribute: 'color' } },
          ],
        }),
      },
      edgeProgramClasses: { line: EdgeRectangleProgram, arrow: EdgeArrowProgram, curve: EdgeCurveProgram, curveArrow: EdgeCurvedArrowProgram },
    });
    addOverlays(this.#sigma, () => this.#drawing);
    quietWhileMoving(this.#sigma);
    oneFrameAtATime(this.#sigma);
    dragEntities(this.#sigma, this.#graph, (id, x, y) => handlers.onPin(id, x, y));
    this.#listen();
    this.#resizing.observe(host);
  }

  /** Shows a scene. Its places are worked out only if the layout asks for others than before. */
  show(drawing: Drawing): void {
    const { scene, layout, palette } = this.#drawing;
    this.#drawing = drawing;
    this.#syncCamera();
    if (drawing.scene === scene && drawing.layout === layout && drawing.palette === palette) return;
    this.#syncEntities();
    this.#syncLines();
    const key = JSON.stringify(drawing.layout);
    if (key === this.#layoutKey) {
      this.#sigma.refresh();
      this.#handlers.onDrawn();
      return;
    }
    this.#layoutKey = key;
    this.#layout.run(drawing.layout);
  }

  /** Where everything stands, for an export. */
  places(): ReadonlyMap<string, Place> {
    return new Map(this.#graph.mapNodes((id, { x, y }) => [id, { x: Number(x), y: Number(y) }]));
  }

  /** The picture as a PNG, at its size on the page. The library for it is loaded when it is needed. */
  async toPng(): Promise<Blob> {
    const { toBlob } = await import('@sigma/export-image');
    return toBlob(this.#sigma, {
      layers: LAYERS,
      backgroundColor: this.#drawing.palette.ground,
      withTempRenderer: (copy) => addOverlays(copy, () => this.#drawing)(),
    });
  }

  /** Nearer by a factor below 1, further by one above. */
  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio * factor) }, { duration: this.#drawing.animate ? 200 : 1 });
  }

  /** Moves the picture, if it must, until an entity is seen. */
  reveal(id: string): void {
    const [data, place] = [this.#sigma.getNodeDisplayData(id), this.#stagePlace(id)];
    if (data === undefined || place === undefined) return;
    const { x, y } = place;
    const { width, height } = this.#sigma.getDimensions();
    if (x > 0 && y > 0 && x < width && y < height) return;
    void this.#sigma.getCamera().animate({ x: data.x, y: data.y }, { duration: this.#drawing.animate ? 200 : 1 });
  }

  /** Gives everything back. */
  kill(): void {
    clearTimeout(this.#cameraTimer);
    this.#listening.abort();
    this.#layout.stop();
    this.#resizing.disconnect();
    this.#sigma.kill();
  }

  #listen(): void {
    const sigma = this.#sigma;
    const entity = (id: string): Selection => ({ kind: 'entity', id });
    // Sigma could tell the line too, but only of the very pixel, and by drawing all lines twice.
    const selectionAt = (point: Place): Selection | undefined => {
      const line = lineAt(this.#drawing.scene, (id) => this.#stagePlace(id), point);
      return line && selectionOf(line);
    };
    // A second click of the mouse is the browser's to tell, a second tap Sigma's.
    const onClick = (hit: Selection | undefined, { original }: MouseCoords): void => {
      if (original instanceof MouseEvent && original.detail > 1) return;
      this.#clicked = hit;
      this.#handlers.onSelect(hit);
    };
    sigma.on('clickNode', ({ node, event }) => onClick(entity(node), event));
    sigma.on('clickStage', ({ event }) => onClick(selectionAt(event), event));
    const onDouble = (hit: Selection, event: { readonly event: MouseCoords; preventSigmaDefault(): void }): void => {
      event.preventSigmaDefault();
      if (event.event.original instanceof MouseEvent) onClick(hit, event.event);
      else this.#handlers.onOpen(hit);
    };
    sigma.on('doubleClickNode', (event) => onDouble(entity(event.node), event));
    sigma.on('doubleClickStage', (event) => {
      const hit = selectionAt(event.event);
      if (hit !== undefined) onDouble(hit, event);
    });
    this.#listenForSecondClicks();
    const captor = sigma.getMouseCaptor();
    let isOverEntity = false;
    sigma.on('enterNode', () => {
      isOverEntity = true;
    });
    sigma.on('leaveNode', () => {
      isOverEntity = false;
    });
    sigma.on('moveBody', ({ event }) => {
      if (!captor.isMoving) sigma.getContainer().style.cursor = isOverEntity || selectionAt(event) !== undefined ? 'pointer' : '';
    });
    sigma.getCamera().on('updated', ({ x, y, ratio }) => {
      clearTimeout(this.#cameraTimer);
      this.#cameraTimer = setTimeout(() => this.#handlers.onCamera(isSameView({ x, y, ratio }, WHOLE) ? undefined : { x, y, ratio }), 250);
    });
  }

  /**
   * A second click opens what the first one hit, wherever on the page it lands: what the first one shows may lie over the picture by then, or have
   * moved it. Sigma's own timer would run out, besides, while the page is busy drawing.
   */
  #listenForSecondClicks(): void {
    const options = { capture: true, signal: this.#listening.signal };
    document.addEventListener('mousedown', ({ detail }) => {
      if (detail === 1) this.#clicked = undefined;
    }, options);
    document.addEventListener('dblclick', () => {
      if (this.#clicked !== undefined) this.#handlers.onOpen(this.#clicked);
    }, options);
  }

  /** Where an entity is drawn, in pixels of the stage. */
  #stagePlace(id: string): Place | undefined {
    const data = this.#sigma.getNodeDisplayData(id);
    return data === undefined || data.hidden ? undefined : this.#sigma.framedGraphToViewport(data);
  }

  #syncEntities(): void {
    const { scene } = this.#drawing;
    const shown = new Map(scene.entities.map((entity) => [entity.id, entity]));
    this.#graph.clearEdges();
    for (const id of this.#graph.nodes()) if (!shown.has(id)) this.#graph.dropNode(id);
    for (const entity of scene.entities) {
      const place = entity.pin ?? this.#places.get(entity.id);
      const known = this.#graph.hasNode(entity.id);
      this.#graph.mergeNode(entity.id, {
        ...this.#entityLook(entity),
        ...(place !== undefined && (entity.pin !== undefined || !known) && place),
        ...(place === undefined && !known && { x: 0, y: 0, hidden: true }),
      });
    }
  }

  #entityLook(entity: SceneEntity): Readonly<Record<string, unknown>> {
    const { palette } = this.#drawing;
    const color = discColor(palette, entity);
    const ring = entity.isSelected ? palette.accent : entity.pin !== undefined ? palette.ink : color;
    return {
      type: 'disc',
      color,
      size: (entity.size + (entity.isSelected ? 3 : 0)) * this.#scale(),
      label: entity.name,
      ring: entity.isSelected ? 3 : entity.pin !== undefined || entity.isEnd ? 2 : 0,
      ringColor: ring,
      gap: entity.isSelected || entity.isEnd || entity.pin !== undefined ? 2 : 0,
      gapColor: palette.ground,
      zIndex: { LIT: 3, PLAIN: 2, QUIET: 1, FADED: 0 }[entity.emphasis],
    };
  }

  /** On a small stage, such as a phone's, discs are smaller too, and where there are very many of them. */
  #scale(): number {
    const { width, height } = this.#sigma.getDimensions();
    const crowd = Math.sqrt(MANY / Math.max(MANY, this.#drawing.scene.entities.length));
    return Math.max(0.6, Math.min(1, Math.min(width, height) / ROOMY)) * Math.max(0.6, crowd);
  }

  #syncLines(): void {
    const { scene, palette } = this.#drawing;
    for (const line of scene.lines) {
      const curved = line.curvature !== 0;
      this.#graph.addDirectedEdgeWithKey(line.key, line.from, line.to, {
        type: curved ? (line.arrow ? 'curveArrow' : 'curve') : line.arrow ? 'arrow' : 'line',
        color: line.stroke === 'SOLID' ? lineColor(palette, line) : TRANSPARENT,
        size: line.width,
        curvature: line.curvature,
        zIndex: { LIT: 3, PLAIN: 2, QUIET: 1, FADED: 0 }[line.emphasis],
      });
    }
  }

  #syncCamera(): void {
    const wanted = this.#drawing.camera ?? WHOLE;
    const camera = this.#sigma.getCamera();
    if (!isSameView(camera.getState(), wanted)) camera.setState(wanted);
  }

  #place(places: ReadonlyMap<string, Place>): void {
    this.#places = places;
    const { scene, animate } = this.#drawing;
    const targets: Record<string, { x: number; y: number }> = {};
    for (const { id, pin } of scene.entities) {
      const place = pin ?? places.get(id);
      if (place === undefined) continue;
      if (animate && this.#graph.getNodeAttribute(id, 'hidden') !== true) targets[id] = { x: place.x, y: place.y };
      else this.#graph.mergeNodeAttributes(id, { ...place, hidden: false });
    }
    this.#sigma.refresh();
    if (Object.keys(targets).length > 0) animateNodes(this.#graph, targets, { duration: MOVE_MS });
    this.#handlers.onDrawn();
  }
}

function selectionOf({ key, relations }: SceneLine): Selection {
  const [only, ...more] = relations;
  return only !== undefined && more.length === 0 ? { kind: 'relation', id: only } : { kind: 'pair', id: key };
}

function isSameView(a: Camera, b: Camera): boolean {
  return Math.abs(a.x - b.x) < 0.002 && Math.abs(a.y - b.y) < 0.002 && Math.abs(a.ratio - b.ratio) < 0.002;
}
