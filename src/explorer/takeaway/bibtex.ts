import type { EvidenceAnswer } from '../data/answers.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  '&': String.raw`\&`,
  '%': String.raw`\%`,
  '$': String.raw`\$`,
  '#': String.raw`\#`,
  '_': String.raw`\_`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** A piece of evidence as a BibTeX entry. The publication's date keeps the precision that it has. */
export function bibtex({ source, locator, attributedTo }: EvidenceAnswer): string {
  const [year = '', month, day] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(source.published)?.slice(1) ?? [];
  const words = attributedTo.map(({ name }) => name);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', `{${escaped(source.name)}}`],
    ['organization', source.publisher === null ? undefined : escaped(source.publisher.name)],
    ['year', year === '' ? undefined : year],
    ['month', month === undefined || Number(month) > 12 ? undefined : String(Number(month))],
    ['day', day === undefined ? undefined : String(Number(day))],
    ['language', escaped(source.language)],
    ['note', escaped([...(words.length > 0 ? [`Word of ${words.join(', ')}`] : []), locator.text, source.id].join('; '))],
  ];
  const key = source.id.slice(source.id.indexOf(':') + 1);
  return `@misc{${key},\n${fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`])).join(',\n')}\n}\n`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\{}&%$#_~^]/g, (character) => ESCAPES[character] ?? character).replaceAll(/\s+/g, ' ');
}
