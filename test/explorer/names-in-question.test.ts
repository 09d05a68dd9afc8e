import { describe, expect, it } from 'vitest';
import { namesInQuestion } from '../../src/explorer/state/names-in-question.js';

describe('a question that names two', () => {
  it.each([
    ['How is Sri Lanka tied to Russia?', ['Sri Lanka', 'Russia']],
    ['how are China and Russia', ['China', 'Russia']],
    ['Lavrov connected with the SCO', ['Lavrov', 'SCO']],
    ['China – Russia', ['China', 'Russia']],
    ['Putin and China', ['Putin', 'China']],
    ['is Turkey related to the Shanghai Cooperation Organization?', ['Turkey', 'Shanghai Cooperation Organization']],
  ])('%s', (text, names) => {
    expect(namesInQuestion(text)).toEqual(names);
  });

  it.each(['Sri Lanka', 'Guinea-Bissau', 'How is', 'to Russia', 'Trinidad and', 'Tonga'])('is not: %s', (text) => {
    expect(namesInQuestion(text)).toBeUndefined();
  });
});
