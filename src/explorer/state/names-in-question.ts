/** What may stand in front of the first name, and between the two. */
const OPENING = /^(?:(?:how|where|when)\s+)?(?:is|are|was|were)\s+|^how\s+/iu;
const BETWEEN = /\s+(?:(?:tied|connected|linked|related|bound)\s+(?:to|with|and)|to|and|with|vs\.?|↔|→|[-–—])\s+/iu;

/** The two names of a question such as "How is Sri Lanka tied to Russia?", "Lavrov and the SCO" or "China – Russia". Undefined: it names no two. */
export function namesInQuestion(text: string): readonly [string, string] | undefined {
  const question = text.replace(OPENING, '').replace(/[?？؟]\s*$/u, '').trim();
  const between = BETWEEN.exec(question);
  if (between === null) return undefined;
  const [first, second] = [question.slice(0, between.index), question.slice(between.index + between[0].length)].map((name) => name.replace(/^the\s+/iu, '').trim());
  return first === undefined || second === undefined || first === '' || second === '' ? undefined : [first, second];
}
