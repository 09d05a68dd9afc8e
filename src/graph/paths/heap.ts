/** A binary heap: the least item comes first. */
export class Heap<T> {
  readonly #items: T[] = [];
  readonly #isBefore: (a: T, b: T) => boolean;

  constructor(isBefore: (a: T, b: T) => boolean) {
    this.#isBefore = isBefore;
  }

  get first(): T | undefined {
    return this.#items[0];
  }

  push(item: T): void {
    const items = this.#items;
    let place = items.length;
    items.push(item);
    while (place > 0) {
      const above = (place - 1) >>> 1;
      const parent = items[above];
      if (parent === undefined || !this.#isBefore(item, parent)) break;
      items[place] = parent;
      place = above;
    }
    items[place] = item;
  }

  pop(): T | undefined {
    const items = this.#items;
    const [first] = items;
    const last = items.pop();
    if (last === undefined || items.length === 0) return first;
    let place = 0;
    while (true) {
      const left = place * 2 + 1;
      let [least, child] = [last, -1];
      for (const below of [left, left + 1]) {
        const item = items[below];
        if (item !== undefined && this.#isBefore(item, least)) [least, child] = [item, below];
      }
      if (child < 0) break;
      items[place] = least;
      place = child;
    }
    items[place] = last;
    return first;
  }
}
