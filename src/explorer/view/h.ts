/** A handler of an event; the event is of the element's own kind. */
type Handler = (event: never) => void;
type Value = string | number | boolean | undefined | Handler;

/**
 * An element to be. Attributes are set as text, never as markup; `on…` are handlers. `key` tells siblings apart, so that the right one moves; `hold` leaves
 * what is inside to somebody else.
 */
export interface VNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, Value>>;
  readonly children: readonly (VNode | string)[];
}

export type Child = VNode | string | number | false | undefined | readonly Child[];

/** Describes an element. `false` and `undefined` among the children leave a place empty. */
export function h(tag: string, attributes: Readonly<Record<string, Value>> = {}, ...children: readonly Child[]): VNode {
  return { tag, attributes, children: flat(children) };
}

function flat(children: readonly Child[]): readonly (VNode | string)[] {
  return children.flatMap((child): readonly (VNode | string)[] => {
    if (child === false || child === undefined) return [];
    if (typeof child === 'number') return [String(child)];
    if (typeof child === 'string') return child === '' ? [] : [child];
    return 'tag' in child ? [child] : flat(child);
  });
}
