import { z } from 'zod';

const issueAnswer = z.object({
  rule: z.string(),
  level: z.enum(['MUST', 'SHOULD']),
  file: z.string(),
  line: z.number(),
  column: z.number(),
  path: z.string(),
  message: z.string(),
  help: z.string(),
});

/** What came of checking a dataset. `valid`: no MUST rule is broken. */
export const validationAnswer = z.strictObject({
  dir: z.string(),
  valid: z.boolean(),
  /** How many texts of sources the evidence was checked against. */
  texts: z.number(),
  /** Files in the sources' folder that are no text, with the reason. */
  unreadableTexts: z.array(z.strictObject({ file: z.string(), reason: z.string() })),
  issues: z.array(issueAnswer),
});
export type ValidationAnswer = z.infer<typeof validationAnswer>;

/** The rules that datasets are checked by. */
export const rulesAnswer = z.array(z.strictObject({ id: z.string(), level: z.enum(['MUST', 'SHOULD']), text: z.string() }));
export type RulesAnswer = z.infer<typeof rulesAnswer>;
