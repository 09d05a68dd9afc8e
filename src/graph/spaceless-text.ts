/** Scripts that put no space between words: any run of their characters may be a word. */
const SPACELESS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const RUN = new RegExp(`[${SPACELESS}]+|[^${SPACELESS} ]+`, 'gu');
const STARTS_SPACELESS = new RegExp(`^[${SPACELESS}]`, 'u');

/** A word of a folded text, or a run of characters that has no spaces to part its words. */
export interface TextRun {
  readonly text: string;
  readonly spaceless: boolean;
}

/** The words and runs of a folded text (`foldText`), each once, in their order. */
export function textRuns(folded: string): readonly TextRun[] {
  const runs = new Set(folded.match(RUN) ?? []);
  return [...runs].map((text) => ({ text, spaceless: STARTS_SPACELESS.test(text) }));
}

/** What an index keeps of a run: the word, or each character, so that any part of the run is found. */
export function indexedWords({ text, spaceless }: TextRun): readonly string[] {
  return spaceless ? [...text] : [text];
}
