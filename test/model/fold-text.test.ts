import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/model/fold-text.js';

describe('a folded text', () => {
  it.each([
    ['case', 'STRASSE Straße', 'strasse strasse'],
    ['accents', 'Ångström ÉCOLE ñ', 'angstrom ecole n'],
    ['letters that Unicode does not take apart', 'Łódź Øresund Đà Nẵng Þór Ægir', 'lodz oresund da nang thor aegir'],
    ['dotted and dotless i', 'İSTANBUL ıstanbul', 'istanbul istanbul'],
    ['apostrophes', 'People’s People\'s Peoples Xi‘an', 'peoples peoples peoples xian'],
    ['dots in abbreviations', 'U.S.A. and the U.N, St. Lucia', 'usa and the un st lucia'],
    ['punctuation and symbols', 'Guinea-Bissau (West/Africa) – 80%', 'guinea bissau west africa 80'],
    ['control and invisible characters', 'a\u0000b c\u200Bd\u00ADe', 'a b cde'],
    ['full width', 'ＳＣＯ　２０１２', 'sco 2012'],
    ['vowel points of Arabic and Hebrew', 'مُحَمَّد שָׁלוֹם', 'محمد שלום'],
    ['Cyrillic', 'Алексе́й ЁЛКА', 'алексеи елка'],
    ['Greek final sigma', 'Κύπρος ΚΥΠΡΟΣ', 'κυπροσ κυπροσ'],
    ['Chinese, as it is', '中华人民共和国', '中华人民共和国'],
  ])('has none of the differences of %s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('keeps vowel signs that are letters of their script', () => {
    expect(foldText('भारत')).not.toBe(foldText('भरत'));
    expect(foldText('한국')).toBe('한국');
  });

  it('stays as it is when it is folded again, and is the same for NFC and NFD', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text) === foldText(text).trim()));
  });
});

describe('a folded name', () => {
  it.each([
    ['Kyrgyzstan', 'KYRGYZSTAN'],
    ['Côte d’Ivoire', "Cote d'Ivoire"],
    ['Türkiye', 'Turkiye'],
    ['İstanbul', 'Istanbul'],
    ['Straße', 'strasse'],
    ['São Tomé', 'Sa\u0303o Tome\u0301'],
    ['Trinidad & Tobago', 'Trinidad  –  Tobago'],
    ['Ｊａｐａｎ', 'Japan'],
  ])('%s is that of %s', (a, b) => expect(foldText(a)).toBe(foldText(b)));

  it.each([
    ['Iran', 'Iraq'],
    ['Niger', 'Nigeria'],
    ['की', 'का'],
    ['Summit 2011', 'Summit 2012'],
  ])('%s is not that of %s', (a, b) => expect(foldText(a)).not.toBe(foldText(b)));

  it('is empty for punctuation alone', () => expect(foldText(' – ?! ')).toBe(''));
});
