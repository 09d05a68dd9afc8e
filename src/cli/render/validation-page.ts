import { join } from 'node:path';
import type { RulesAnswer, ValidationAnswer } from '../answers/validation-answer.js';
import { countText } from './count-text.js';
import type { Page } from './page.js';
import { table } from './table.js';
import { hanging, wrap } from './wrap.js';

/** Every issue at its place in the form that editors and terminals open, with the way out; then what it comes to. */
export function validationPage(answer: ValidationAnswer, page: Page): readonly string[] {
  const { dir, issues, valid } = answer;
  return [
    ...issues.flatMap(({ file, line, column, level, rule, message, help }) => [
      `${page.paint('title', `${join(dir, file)}:${line}:${column}`)} ${page.paint(level === 'MUST' ? 'bad' : 'doubtful', level)} ${page.paint('faint', rule)}`,
      ...hanging(message, page.width, '  '),
      ...hanging(help, page.width, '  ').map((text) => page.paint('faint', text)),
      '',
    ]),
    ...wrap(verdict(answer), page.width).map((line) => page.paint(valid ? 'good' : 'bad', line)),
    ...wrap(textsNote(answer), page.width).map((line) => page.paint('faint', line)),
    ...answer.unreadableTexts.flatMap(({ file, reason }) => hanging(`${file} was left out: ${reason}.`, page.width, '  ')),
  ];
}

/** The rules, a paragraph each. */
export function rulesPage(rules: RulesAnswer, page: Page): readonly string[] {
  return table(
    rules.map(({ id, level, text }) => [{ text: id, role: 'faint' }, { text: level, role: level === 'MUST' ? 'bad' : 'doubtful' }, { text }]),
    page,
    0,
  );
}

function verdict({ dir, issues, valid }: ValidationAnswer): string {
  const must = issues.filter(({ level }) => level === 'MUST').length;
  const should = issues.length - must;
  if (issues.length === 0) return `${dir} is valid.`;
  if (valid) return `${dir} is valid; ${countText(should, 'issue')} should be mended.`;
  return `${dir} is not valid: ${countText(must, 'issue')} must be mended${should === 0 ? '' : `, and ${should} should`}.`;
}

function textsNote({ texts }: ValidationAnswer): string {
  if (texts === 0) return 'The evidence was not checked against the texts of the sources: --sources DIR does that.';
  return `The evidence was checked against ${countText(texts, 'text')}.`;
}
