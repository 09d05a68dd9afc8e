import type * as z from 'zod';
import type { Io } from './io.js';
import type { JsonOption } from './options/dataset-options.js';
import { type Page, pageFor } from './render/page.js';
import { jsonText, printableDeep } from './render/printable.js';

/** Prints an answer: as JSON exactly as it is, or as a page for people with all its texts made safe to show. */
export function printAnswer<T>(
  { io, json }: { readonly io: Io } & JsonOption,
  answer: T,
  shape: z.ZodType<T>,
  render: (answer: T, page: Page) => readonly string[],
): void {
  if (json === true) io.stdout.write(jsonText(answer));
  else io.stdout.write(`${render(shape.parse(printableDeep(answer)), pageFor(io)).join('\n')}\n`);
}
