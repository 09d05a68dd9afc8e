import type { VNode } from './h.js';

const SVG = 'http://www.w3.org/2000/svg';
/** What each element was last made from. */
const made = new WeakMap<Element, VNode>();

/**
 * Makes the children of an element what is described, changing as little as can be: an element that stays keeps its focus, its scroll and what the reader
 * has typed.
 */
export function patchChildren(parent: Element, children: readonly (VNode | string)[]): void {
  const keyed = new Map<unknown, Element>();
  for (const element of parent.children) {
    const key = made.get(element)?.attributes['key'];
    if (key !== undefined) keyed.set(key, element);
  }
  let next: ChildNode | null = parent.firstChild;
  for (const child of children) {
    if (typeof child === 'string') {
      if (next instanceof Text) {
        if (next.data !== child) next.data = child;
        next = next.nextSibling;
      } else {
        parent.insertBefore(document.createTextNode(child), next);
      }
      continue;
    }
    const key = child.attributes['key'];
    const known = key === undefined ? next : keyed.get(key);
    if (known instanceof Element && isSameElement(known, child)) {
      if (known === next) next = next.nextSibling;
      else parent.insertBefore(known, next);
      patchElement(known, child);
    } else {
      parent.insertBefore(createElement(child, parent), next);
    }
  }
  while (next !== null) {
    const following: ChildNode | null = next.nextSibling;
    next.remove();
    next = following;
  }
}

function isSameElement(element: Element, { tag, attributes }: VNode): boolean {
  const before = made.get(element);
  return before !== undefined && before.tag === tag && before.attributes['key'] === attributes['key'];
}

function createElement(node: VNode, parent: Element): Element {
  const isSvg = node.tag === 'svg' || (parent.namespaceURI === SVG && parent.localName !== 'foreignObject');
  const element = isSvg ? document.createElementNS(SVG, node.tag) : document.createElement(node.tag);
  patchElement(element, node);
  return element;
}

function patchElement(element: Element, node: VNode): void {
  const last = made.get(element);
  // A part of the page that was kept is as it was made.
  if (last === node) return;
  const before = last?.attributes ?? {};
  made.set(element, node);
  for (const name of Object.keys(before)) if (!(name in node.attributes)) setAttribute(element, name, undefined);
  if (node.attributes['hold'] !== true) patchChildren(element, node.children);
  // Behind the children: a select takes a value only once it has the option.
  for (const [name, value] of Object.entries(node.attributes)) if (before[name] !== value || name === 'value' || name === 'checked') setAttribute(element, name, value);
}

function setAttribute(element: Element, name: string, value: VNode['attributes'][string]): void {
  if (name === 'key' || name === 'hold') return;
  if (name.startsWith('on')) {
    Reflect.set(element, name, value ?? null);
  } else if (name === 'value' && (element instanceof HTMLInputElement || element instanceof HTMLSelectElement)) {
    if (element.value !== String(value ?? '')) element.value = String(value ?? '');
  } else if (name === 'checked' && element instanceof HTMLInputElement) {
    element.checked = value === true;
  } else if (value === undefined || value === false) {
    element.removeAttribute(name);
  } else {
    element.setAttribute(name, value === true ? '' : String(value));
  }
}
