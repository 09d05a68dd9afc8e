import stringWidth from 'string-width';
import type { EvidenceAnswer, NamedAnswer, RelationAnswer } from '../answers/relation-answer.js';
import { dateText } from './date-text.js';
import type { Page } from './page.js';
import { hanging } from './wrap.js';

const UNREADABLE = { MISMATCH: 'The text at hand is not the one that was cited.', UNAVAILABLE: '', VERIFIED: '' } as const;

/** Numbers evidence and letters the grounds of conclusions as they are mentioned, each once, and lists them at the end. */
export class Footnotes {
  readonly #evidence = new Map<string, { readonly number: number; readonly item: EvidenceAnswer }>();
  readonly #notes = new Map<string, string>();

  /** The marks of what a relation rests on: `[1] [2]`, with `(a)` if it was concluded. */
  marks(relation: RelationAnswer): string {
    const numbers = relation.evidence.map((item) => `[${this.#number(item)}]`);
    return [...new Set(numbers), ...this.#letter(relation.inference?.note)].join(' ');
  }

  /** The mark of a date that was concluded: ` (a)`, or nothing. */
  dateMark(relation: RelationAnswer): string {
    return this.#letter(relation.time.inference?.note).map((mark) => ` ${mark}`).join('');
  }

  /** All that was mentioned, evidence by source and in the order of its numbers. */
  lines(page: Page): readonly string[] {
    return [...this.#evidenceLines(page), ...this.#noteLines(page)];
  }

  #number(item: EvidenceAnswer): number {
    const { source, locator, attributedTo } = item;
    const key = JSON.stringify([source.id, locator.start, locator.end, attributedTo.map((one) => one.id)]);
    const known = this.#evidence.get(key)?.number;
    if (known !== undefined) return known;
    const number = this.#evidence.size + 1;
    this.#evidence.set(key, { number, item });
    return number;
  }

  #letter(note: string | undefined): readonly string[] {
    if (note === undefined) return [];
    const letter = this.#notes.get(note) ?? letters(this.#notes.size);
    this.#notes.set(note, letter);
    return [`(${letter})`];
  }

  #evidenceLines(page: Page): readonly string[] {
    const entries = [...this.#evidence.values()];
    if (entries.length === 0) return [];
    const lead = stringWidth(`[${entries.length}] `) + 4;
    const sources = [...new Map(entries.map(({ item }) => [item.source.id, item.source])).values()];
    return [
      '',
      page.paint('heading', 'Evidence'),
      ...sources.flatMap((source) => [
        ...hanging(`${source.name} (${dateText(source.published)}, ${source.id})`, page.width, '  '),
        ...entries
          .filter(({ item }) => item.source.id === source.id)
          .flatMap(({ number, item }) => evidenceLines(item, `[${number}] `.padStart(lead), page)),
      ]),
    ];
  }

  #noteLines(page: Page): readonly string[] {
    if (this.#notes.size === 0) return [];
    return [
      '',
      page.paint('heading', 'Concluded'),
      ...[...this.#notes].flatMap(([note, letter]) => hanging(note, page.width, `  (${letter}) `)),
    ];
  }
}

function evidenceLines({ locator, attributedTo, excerpt, excerptStatus }: EvidenceAnswer, lead: string, page: Page): readonly string[] {
  const space = ' '.repeat(lead.length);
  const word = attributedTo.length === 0 ? '' : `, in the words of ${listText(attributedTo)}`;
  const below = excerpt === null ? UNREADABLE[excerptStatus] : `“${excerpt}”`;
  return [
    ...hanging(locator.text + word, page.width, lead),
    ...(below === '' ? [] : hanging(below, page.width, space).map((line) => page.paint(excerpt === null ? 'bad' : 'faint', line))),
  ];
}

function listText(entities: readonly NamedAnswer[]): string {
  return entities.map((entity) => entity.name).join(' and ');
}

/** a to z, then aa, ab… */
function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : letters(rest - 1)) + String.fromCodePoint(97 + (index % 26));
}
