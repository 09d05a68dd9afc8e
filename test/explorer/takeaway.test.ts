import { describe, expect, it } from 'vitest';
import type { EvidenceAnswer } from '../../src/explorer/data/answers.js';
import { LIGHT } from '../../src/explorer/scene/palette.js';
import { fromAddress } from '../../src/explorer/state/address.js';
import { bibtex } from '../../src/explorer/takeaway/bibtex.js';
import { toCsv } from '../../src/explorer/takeaway/csv.js';
import { embedCode } from '../../src/explorer/takeaway/embed-code.js';
import { playgroundLink } from '../../src/explorer/takeaway/playground-link.js';
import { toSvg } from '../../src/explorer/takeaway/svg.js';
import { linkedQuery } from '../../src/playground/linked-query.js';
import { pictureOf, sceneOf } from './pictures.js';

const HOSTILE = '=HYPERLINK("x")<script>alert(1)</script>\n,é';

describe('the table', () => {
  it('has a row for each relation, quotes what needs it, and gives a spreadsheet no formula', () => {
    const picture = pictureOf([['a', HOSTILE], ['b', 'Bee']], [['r:1', 'a', 'b', 'says, "yes"'], ['r:2', 'b', 'a', '-1']]);
    const rows = parseCsv(toCsv(picture, sceneOf('from=country:a', picture)));
    expect(rows).toHaveLength(3);
    const [header = [], first = [], second = []] = rows;
    expect(first[header.indexOf('from name')]).toBe(`'${HOSTILE}`);
    expect(first[header.indexOf('summary')]).toBe('says, "yes"');
    expect(second[header.indexOf('summary')]).toBe("'-1");
    expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  });
});

describe('the SVG', () => {
  it('is well formed whatever the names, with every entity and every line in it', () => {
    const picture = pictureOf([['a', HOSTILE], ['b', 'عربي \u{7}&"']], [['r:1', 'a', 'b', 'x']]);
    const scene = sceneOf('from=country:a', picture);
    const svg = toSvg(scene, new Map([['country:a', { x: 0, y: 0 }], ['country:b', { x: 100, y: 20 }]]), LIGHT, 'A & B <now>');
    expect(svg).not.toMatch(/<script|[^\P{Cc}\n]|&(?!amp;|lt;|gt;|quot;)/u);
    expect(svg.match(/<circle/g)).toHaveLength(2);
    expect(svg.match(/<path d="M/g)).toHaveLength(1);
    expect(svg).toContain('عربي');
    expect(svg.match(/<(?![/?])[^>]*(?<!\/)>/g)?.length).toBe(svg.match(/<\/[^>]*>/g)?.length);
  });

  it('keeps everything within its frame', () => {
    const picture = pictureOf([['a', 'A'], ['b', 'B']], [['r:1', 'a', 'b', 'x']]);
    const svg = toSvg(sceneOf('from=country:a', picture), new Map([['country:a', { x: -4_000, y: 900 }], ['country:b', { x: 3_000, y: 900 }]]), LIGHT, '');
    for (const [, x, y] of svg.matchAll(/<circle cx="([\d.-]+)" cy="([\d.-]+)"/g)) {
      expect(Number(x)).toBeGreaterThan(0);
      expect(Number(x)).toBeLessThan(1_200);
      expect(Number(y)).toBeGreaterThan(0);
      expect(Number(y)).toBeLessThan(800);
    }
  });
});

describe('a BibTeX entry', () => {
  const evidence: EvidenceAnswer = {
    citation: '',
    excerpt: null,
    excerptStatus: 'UNAVAILABLE',
    locator: { text: 'characters 4 to 9' },
    attributedTo: [{ id: 'leader:ada-berg', name: 'Ada Berg' }],
    source: { id: 'source:gazette-2001-05-03', name: 'Talks & {50%} of_it\\', published: '2001-05-03', language: 'en', publisher: { name: 'The Gazette' }, publishedInference: null },
  };

  it('names source, publisher, date, position and whose word it is, and escapes what TeX would take for its own', () => {
    expect(bibtex(evidence)).toBe(String.raw`@misc{gazette-2001-05-03,
  title = {{Talks \& \{50\%\} of\_it\textbackslash{}}},
  organization = {The Gazette},
  year = {2001},
  month = {5},
  day = {3},
  language = {en},
  note = {Word of Ada Berg; characters 4 to 9; source:gazette-2001-05-03}
}
`);
  });

  it.each([['2001', ['year']], ['2001-05', ['year', 'month']], ['2001-21', ['year']]])('keeps the precision of %s', (published, fields) => {
    const entry = bibtex({ ...evidence, source: { ...evidence.source, published } });
    expect(['year', 'month', 'day'].filter((field) => entry.includes(`  ${field} = `))).toEqual(fields);
  });
});

describe('a way to elsewhere', () => {
  it('brings the query and its variables to the playground, behind #', () => {
    const request = { query: 'query A($x: ID!) {\n  node(id: $x) { id } # & = +\n}', variables: { x: 'country:LKA' } };
    const url = new URL(playgroundLink('http://localhost:4000/base/explore?from=country:LKA#answer', request));
    expect([url.pathname, url.search]).toEqual(['/base/', '']);
    const linked = linkedQuery(url.hash);
    expect(linked?.query).toBe(request.query);
    expect(JSON.parse(linked?.variables ?? '')).toEqual(request.variables);
  });

  it('brings nothing where there is none', () => {
    expect([linkedQuery(''), linkedQuery('#query='), linkedQuery('#section')]).toEqual([undefined, undefined, undefined]);
  });

  it('embeds the view as it is, in HTML that holds together', () => {
    const code = embedCode('http://localhost:4000/explore?x=1#answer', fromAddress('from=country:LKA&to=country:RUS'));
    expect(code).toContain('src="http://localhost:4000/explore?from=country:LKA&amp;to=country:RUS&amp;embed"');
  });
});

/** Reads RFC 4180, for rows of any content. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.replace('\u{FEFF}', '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
