/** Something drawn once, to be put onto the stage with each frame: text and small shapes take most of a frame without a graphics card. */
export interface Sprite {
  readonly image: OffscreenCanvas;
  /** In pixels of the page. */
  readonly width: number;
  readonly height: number;
}

/** More than a picture has; from then on they are drawn anew. */
const MOST_KEPT = 1_500;
const kept = new Map<string, Sprite>();

/** The sprite of a key, made by `paint` the first time. One key always means one drawing, of one size. */
export function sprite(key: string, width: number, height: number, paint: (context: OffscreenCanvasRenderingContext2D) => void): Sprite {
  const ratio = devicePixelRatio;
  const wholeKey = `${ratio} ${key}`;
  const known = kept.get(wholeKey);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const image = new OffscreenCanvas(Math.max(1, Math.ceil(width * ratio)), Math.max(1, Math.ceil(height * ratio)));
  const context = image.getContext('2d');
  context?.scale(ratio, ratio);
  if (context !== null) paint(context);
  const made = { image, width: image.width / ratio, height: image.height / ratio };
  kept.set(wholeKey, made);
  return made;
}

/** Puts a sprite with its upper left corner at a point, on whole pixels, so that it stays sharp. */
export function putSprite(context: CanvasRenderingContext2D, { image, width, height }: Sprite, x: number, y: number): void {
  const whole = (value: number): number => Math.round(value * devicePixelRatio) / devicePixelRatio;
  context.drawImage(image, whole(x), whole(y), width, height);
}
