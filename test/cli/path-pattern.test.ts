import * as fc from 'fast-check';
import { InvalidArgumentError } from 'commander';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parsePattern } from '../../src/cli/pattern/parse-pattern.js';
import { BUILT_IN_VOCABULARY } from '../../src/model/vocabulary.js';
import { runBuiltCli } from './support/run-cli.js';

const answer = z.looseObject({
  nodes: z.array(z.looseObject({ entities: z.array(z.looseObject({ id: z.string() })), steps: z.array(z.looseObject({ relation: z.looseObject({ type: z.string() }) })) })),
});
/** The paths by their entities, without the types in their ids. */
async function paths(...argv: readonly string[]): Promise<readonly string[]> {
  const { stdout, stderr } = await runBuiltCli(['path', ...argv, '--json']);
  expect(stderr).toBe('');
  return answer.parse(JSON.parse(stdout)).nodes.map(({ entities }) => entities.map(({ id }) => id.replace(/.*:/, '')).join(' '));
}

describe('path --pattern', () => {
  const as2012 = ['--at', '2012-06-03'];

  it('takes steps with types, directions, qualifiers and numbers', async () => {
    expect(await paths('Putin', 'SCO', '--pattern', 'HOLDS_OFFICE> MEMBER_OF[status=MEMBER]{1,3}>', ...as2012)).toEqual(['vladimir-putin RUS sco']);
    expect(await paths('SCO', 'Putin', '--pattern', '<member-of <holds-office', ...as2012)).toEqual(['sco RUS vladimir-putin']);
    expect(await paths('Putin', 'SCO', '--pattern', 'HOLDS_OFFICE> MEMBER_OF[status=observer|dialogue-partner]>', ...as2012)).toEqual([]);
    expect(await paths('Putin', 'SCO', '--pattern', '<HOLDS_OFFICE MEMBER_OF>', ...as2012)).toEqual([]);
  });

  it('takes any type, entity types, quoted values and either way', async () => {
    expect(await paths('Sri Lanka', 'Russia', '--pattern', '*(organization) *>', ...as2012)).toEqual([]);
    expect(await paths('Sri Lanka', 'Russia', '--pattern', '*(organization) *', ...as2012)).toEqual(['LKA sco RUS']);
    expect(await paths('Sri Lanka', 'Russia', '--pattern', '*(leader|treaty) *', ...as2012)).toEqual([]);
    expect(await paths('Lavrov', 'Russia', '--pattern', '<HOLDS_OFFICE[office="foreign minister"]>')).toEqual(['sergei-lavrov RUS']);
    expect(await paths('Lavrov', 'Russia', '--pattern', 'HOLDS_OFFICE[office=President]')).toEqual([]);
  });

  it('counts relations: {2} two, {2,} two or more, {0,1} one or none', async () => {
    const between = async (pattern: string): Promise<readonly string[]> => paths('Sri Lanka', 'Russia', '--pattern', pattern, ...as2012);
    expect(await between('MEMBER_OF{2}')).toEqual(['LKA sco RUS']);
    expect(await between('MEMBER_OF{2,}')).toEqual(['LKA sco RUS']);
    expect(await between('BORDERS{0,1} MEMBER_OF{1,2}')).toEqual(['LKA sco RUS']);
    expect(await between('MEMBER_OF')).toEqual([]);
  });

  it('says its own no, with exit code 1', async () => {
    const { code, stdout } = await runBuiltCli(['path', 'Putin', 'SCO', '--pattern', 'SIGNED{3}']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Nothing known /);
  });

  it.each([
    ['nothing', '  ', 'Column 3: there is no step.'],
    ['an unknown type', 'BORDERS HOLDS_OFICE>', 'Column 9: "HOLDS_OFICE" is not known. Did you mean "holds_office"?'],
    ['a type of every object', '__proto__', 'Column 1: "__proto__" is not known.'],
    ['a bracket left open', 'BORDERS MEMBER_OF[status=MEMBER', 'Column 18: "[" is not closed. End it with "]"'],
    ['a bracket left open before another', 'MEMBER_OF[status=MEMBER> SIGNED[capacity=PARTY]', 'Column 10: "[" is not closed.'],
    ['a parenthesis left open', 'MEMBER_OF(country', 'Column 10: "(" is not closed.'],
    ['a brace left open', 'MEMBER_OF{1,3', 'Column 10: "{" begins a number of relations: {2}, {1,3}'],
    ['a quote left open', 'HOLDS_OFFICE[office="Prime Minister]', 'Column 21: the quote is not closed.'],
    ['a bracket that nothing opened', 'MEMBER_OF]', 'Column 10: "]" stands where a relation type'],
    ['an unknown qualifier', 'MEMBER_OF[stats=MEMBER]', 'Column 11: "stats" is no qualifier of MEMBER_OF. Did you mean "status"?'],
    ['a qualifier of a type that has none', 'BORDERS[constructor=1]', 'BORDERS has no qualifiers: leave the brackets out.'],
    ['an unknown value', 'MEMBER_OF[status=MEMBER|OBSERVR]', 'Column 25: "OBSERVR" is not one of its values. Did you mean "observer"?'],
    ['a qualifier without a value', 'MEMBER_OF[status]', 'Column 17: "]" does not stand here. Write the value of "status": [status=…]'],
    ['a qualifier with an empty value', 'MEMBER_OF[status=]', 'Column 18: "]" does not stand here. Write a value'],
    ['an unknown entity type', 'MEMBER_OF(contry)', 'Column 11: "contry" is not known. Did you mean "country"?'],
    ['numbers the wrong way round', 'MEMBER_OF{3,1}', 'Column 10: the least number stands first: {1,3}.'],
    ['more than a path has', 'MEMBER_OF{1,13}', 'Column 10: 1,13 goes beyond 12'],
    ['a number beyond all numbers', `MEMBER_OF{${'9'.repeat(400)}}`, 'Column 10: "{" begins a number of relations'],
    ['none at all', 'MEMBER_OF{0}', 'Column 10: none at all is no step. {0,1} may be there or not'],
    ['two numbers', 'MEMBER_OF{1}{2}', 'Column 13: this step has a second "{".'],
    ['too many steps', '* '.repeat(13), 'Column 25: there are more than 12 steps'],
    ['a comma between types', 'MEMBER_OF,SIGNED', 'Column 10: "," stands where a relation type'],
    ['a sign beyond sixteen bits', '* 😀', 'Column 3: "😀" stands where a relation type'],
  ])('refuses %s, naming the column and the way out', async (_, pattern, message) => {
    const { code, stdout, stderr } = await runBuiltCli(['path', 'a', 'b', '--pattern', pattern]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: option '--pattern <steps>'/);
    expect(stderr).toContain(message);
  });

  it('shows no control character that came with a pattern', async () => {
    const { stderr } = await runBuiltCli(['path', 'a', 'b', '--pattern', 'MEMBER_OF\u001B[31m']);
    expect(stderr).toContain('Column 10');
    expect(stderr).not.toContain('\u001B');
  });

  it('is either read or refused with a column, whatever is written', () => {
    const piece = fc.oneof(fc.constantFrom(...'<>[](){}|,=*" 019', 'status=', 'MEMBER', 'country', '{1,3}'), fc.constantFrom(...BUILT_IN_VOCABULARY.relationTypes), fc.string({ unit: 'grapheme', maxLength: 3 }));
    const outcomes = { read: 0, refused: 0 };
    const read = (text: string): string => {
      try {
        const steps = parsePattern(text);
        outcomes.read += 1;
        return steps.length > 0 && steps.every(({ min, max }) => min >= 0 && max >= Math.max(min, 1) && max <= 12) ? 'read' : 'read wrongly';
      } catch (error) {
        outcomes.refused += 1;
        return error instanceof InvalidArgumentError ? error.message : 'failed';
      }
    };
    const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(texts, (text) => { expect(read(text)).toMatch(/^read$|^Column \d+: \S/); }), { numRuns: 2_000 });
    expect(Math.min(outcomes.read, outcomes.refused)).toBeGreaterThan(20);
  });
});

describe('path', () => {
  it('walks some types in another direction', async () => {
    const ask = async (...more: readonly string[]): Promise<readonly string[]> => paths('Sri Lanka', 'Russia', '--at', '2012-06-03', '--types', 'member-of', ...more);
    expect(await ask('--direction', 'out')).toEqual([]);
    expect(await ask('--direction', 'out', '--type-direction', 'member-of=any')).toEqual(['LKA sco RUS']);
    expect(await ask('--type-direction', 'Borders=in,MEMBER_OF=out')).toEqual([]);
    expect(await ask('--type-direction', 'member-of=out', '--type-direction', 'member-of=any')).toEqual(['LKA sco RUS']);
  });

  it('goes round what it is told to avoid, and never through a hub', async () => {
    expect(await paths('Sri Lanka', 'Russia', '--at', '2012-06-03', '--avoid', 'SCO')).toEqual([]);
    expect(await paths('Sri Lanka', 'Russia', '--at', '2012-06-03', '--hub-limit', '5')).toEqual([]);
    expect(await paths('Sri Lanka', 'Russia', '--at', '2012-06-03', '--through', 'organization')).toEqual(['LKA sco RUS']);
    expect(await paths('Sri Lanka', 'Russia', '--at', '2012-06-03', '--through', 'leader,treaty')).toEqual([]);
  });

  it.each([
    [['--time', 'at'], 'give it with --at 2012-06-03'],
    [['--time', 'overlaps'], 'give it with --during 2012'],
    [['--select', 'foremost'], 'give it with --time ordered'],
    [['--min-length', '7'], 'Give --max-length 7 or more'],
    [['--type-direction', 'member-of'], '"member-of" is not a type and its direction: member-of=out.'],
    [['--type-direction', 'membr-of=out'], 'Did you mean "member_of"?'],
    [['--type-direction', 'member-of=ot'], 'Did you mean "out"?'],
  ])('says in its own words what %j lacks', async (options, message) => {
    const { code, stdout, stderr } = await runBuiltCli(['path', 'Putin', 'Xinhua', ...options]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('finds the earliest arrival, and paths of one time', async () => {
    const { stdout } = await runBuiltCli(['path', 'Putin', 'Xinhua', '--time', 'ordered', '--select', 'foremost', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ totalCount: 1, nodes: [{ arrival: '2012-06-03' }] });
    const concurrent = await runBuiltCli(['path', 'Putin', 'Xinhua', '--time', 'concurrent', '--any', '--during', '2012', '--json']);
    expect(JSON.parse(concurrent.stdout)).toMatchObject({ nodes: [{ common: { from: '2012-06-03', to: '2012-06-03' } }] });
  });
});
