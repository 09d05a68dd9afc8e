import { type LineCounter, type Node, type Pair, isMap, isScalar, isSeq } from 'yaml';
import type { Place } from './issue.js';

/** What a cell must know of its file to say where it stands. */
export interface CellFile {
  readonly name: string;
  readonly text: string;
  readonly lines: LineCounter;
}

/** More of a line than tells whether a comment begins there. */
const MAX_REST = 100;

/**
 * One value in a YAML file, read without any trust in its shape, that knows where it stands. What is not there is a cell too:
 * it has no text and no items, and stands where its parent does, so that a rule can ask for any part of any record.
 */
export class Cell {
  /** The key it stands under; for an item of a list, that of the list. */
  readonly key: string;
  readonly #file: CellFile;
  readonly #node: Node | null | undefined;
  readonly #parent: Cell | undefined;
  /** Its place in a list. */
  readonly #index: number | undefined;
  readonly #keyOffset: number;
  /** Made when first asked for: every rule walks the whole file. */
  #items: readonly Cell[] | undefined;
  #entries: readonly Cell[] | undefined;

  private constructor(file: CellFile, node: Node | null | undefined, parent?: Cell, step: { key?: string; keyOffset?: number; index?: number } = {}) {
    this.#file = file;
    this.#node = node;
    this.#parent = parent;
    this.#index = step.index;
    this.key = step.key ?? parent?.key ?? '';
    this.#keyOffset = step.keyOffset ?? this.#offset;
  }

  /** The whole of a file. */
  static root(file: CellFile, node: Node | null): Cell {
    return new Cell(file, node ?? undefined);
  }

  /** Within the file: `[3].qualifiers.status`. */
  get path(): string {
    if (this.#parent === undefined) return '';
    const { path } = this.#parent;
    if (this.#index !== undefined) return `${path}[${this.#index}]`;
    if (!/^[A-Za-z_][\w-]*$/.test(this.key)) return `${path}[${JSON.stringify(this.key)}]`;
    return path === '' ? this.key : `${path}.${this.key}`;
  }

  get exists(): boolean {
    return this.#node !== undefined;
  }

  /** A text, a number or a truth value, as it is written; absent for a list or a map. */
  get text(): string | undefined {
    // `null` is what YAML makes of a key with nothing behind it in `{key}`.
    if (this.#node === null) return '';
    return isScalar(this.#node) && typeof this.#node.value === 'string' ? this.#node.value : undefined;
  }

  /** How its text is written; absent for a list or a map. */
  get style(): 'PLAIN' | 'QUOTED' | 'BLOCK' | undefined {
    if (!isScalar(this.#node)) return undefined;
    if (this.#node.type === 'PLAIN') return 'PLAIN';
    return this.#node.type === 'QUOTE_DOUBLE' || this.#node.type === 'QUOTE_SINGLE' ? 'QUOTED' : 'BLOCK';
  }

  /** A text as the file spells it, with quotes and escapes. */
  get source(): string {
    return this.#file.text.slice(this.#offset, this.#node?.range?.[1] ?? this.#offset);
  }

  /** What stands behind a text on the line where it ends. */
  get restOfLine(): string {
    const end = this.#node?.range?.[1] ?? this.#offset;
    return /.*/.exec(this.#file.text.slice(end, end + MAX_REST))?.[0] ?? '';
  }

  get isList(): boolean {
    return isSeq(this.#node);
  }

  get isMap(): boolean {
    return isMap(this.#node);
  }

  /** The items of a list; none, if it is no list. */
  get items(): readonly Cell[] {
    this.#items ??= isSeq<Node>(this.#node) ? this.#node.items.map((node, index) => this.#item(node, index)) : [];
    return this.#items;
  }

  /** The values of a map, each under its `key`; none, if it is no map. A key that comes twice is there twice. */
  get entries(): readonly Cell[] {
    this.#entries ??= isMap<Node, Node | null>(this.#node) ? this.#node.items.map((pair) => this.#entry(pair)) : [];
    return this.#entries;
  }

  /** The value under a key: the first, if there are several. */
  at(key: string): Cell {
    const entry = this.entries.find((candidate) => candidate.key === key);
    return entry ?? new Cell(this.#file, undefined, this, { key, keyOffset: this.#keyOffset });
  }

  /** The cell at a path of keys and indexes. */
  find(path: readonly PropertyKey[]): Cell {
    return path.reduce<Cell>((cell, step) => (typeof step === 'number' ? cell.#itemAt(step) : cell.at(String(step))), this);
  }

  /** This cell and all within it, in the file's order. */
  *walk(): Generator<Cell> {
    yield this;
    for (const child of this.isMap ? this.entries : this.items) yield* child.walk();
  }

  /** Where the value begins. */
  get place(): Place {
    return this.#placeOf(this.#offset);
  }

  /** Where a character of `source` stands. */
  placeWithin(index: number): Place {
    return this.#placeOf(this.#offset + index);
  }

  /** Where the value's key begins; for a value without one, where it begins itself. */
  get keyPlace(): Place {
    return this.#placeOf(this.#keyOffset);
  }

  /** As plain strings, arrays and objects. The first of two equal keys counts, as in `at`. */
  get value(): unknown {
    if (this.isList) return this.items.map((item) => item.value);
    if (this.isMap) {
      const fields = new Map<string, unknown>();
      for (const { key, value } of this.entries) if (!fields.has(key)) fields.set(key, value);
      // Properties are defined here and not assigned, so that `__proto__` is a key like any other.
      return Object.fromEntries(fields);
    }
    return this.text;
  }

  #itemAt(index: number): Cell {
    return this.items[index] ?? this.#item(undefined, index);
  }

  #item(node: Node | undefined, index: number): Cell {
    return new Cell(this.#file, node, this, { index });
  }

  #entry(pair: Pair<Node, Node | null>): Cell {
    return new Cell(this.#file, pair.value, this, { key: keyOf(pair), keyOffset: pair.key.range?.[0] ?? this.#offset });
  }

  /** What is not there stands where its key does, or else where its parent begins. */
  get #offset(): number {
    return this.#node?.range?.[0] ?? (this.#parent === undefined ? 0 : this.#node === null ? this.#keyOffset : this.#parent.#offset);
  }

  #placeOf(offset: number): Place {
    const { line, col } = this.#file.lines.linePos(offset);
    return { file: this.#file.name, line, column: col, path: this.path };
  }
}

function keyOf(pair: Pair<Node, Node | null>): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}
