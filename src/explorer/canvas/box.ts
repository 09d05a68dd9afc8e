/** A rectangle on the stage, in pixels from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The first of some boxes that none of those taken overlaps. */
export function freeBox(boxes: readonly Box[], taken: readonly Box[]): Box | undefined {
  return boxes.find((box) => taken.every((other) => overlap(box, other) === 0));
}

/** The one that those taken overlap least. Undefined: there are no boxes. */
export function freestBox(boxes: readonly Box[], taken: readonly Box[]): Box | undefined {
  const covered = (box: Box): number => taken.reduce((sum, other) => sum + overlap(box, other), 0);
  return boxes.map((box) => ({ box, area: covered(box) })).toSorted((a, b) => a.area - b.area)[0]?.box;
}

/** The area that two boxes share, in square pixels. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
