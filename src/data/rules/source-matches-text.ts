import type { Source } from '../../model/entity.js';
import type { Cell } from '../cell.js';
import { type Finding, type Rule, at } from '../rule.js';
import type { SourceTexts } from '../source-texts.js';

export const sourceMatchesText: Rule = {
  id: 'ENT-0405',
  level: 'MUST',
  text: "A source's SHA-256 and length are those of its text in NFC with LF line ends (checked where the text is at hand).",
  check: ({ entities, texts }) =>
    entities.flatMap(({ cell, entity }) =>
      texts === undefined || entity?.type !== 'source' ? [] : mismatches(cell.at('text'), entity, texts),
    ),
};

function mismatches(cell: Cell, source: Source, texts: SourceTexts): readonly Finding[] {
  const { file, sha256, length } = source.text;
  const text = texts.textOf(source);
  if (text === undefined) {
    const reason = texts.unreadable.get(file.normalize('NFC'));
    return reason === undefined ? [] : [at(cell.at('file'), `${file} is there and cannot be read: ${reason}.`, 'Put the text there in UTF-8.')];
  }
  if (text.sha256 !== sha256) {
    return [
      at(
        cell.at('sha256'),
        `${file} holds another text: its SHA-256 is ${text.sha256}.`,
        'Get the text that was cited; or record this one, and cite all of its evidence anew.',
      ),
    ];
  }
  return text.length === length ? [] : [at(cell.at('length'), `The text has ${text.length} code points, not ${length}.`, `Write ${text.length}.`)];
}
