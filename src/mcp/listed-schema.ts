import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import type { z } from 'zod';

/** What is checked and not listed: the dialect, which is MCP's own, and bounds that nobody meets who does not try. */
const UNLISTED: ReadonlySet<string> = new Set(['$schema', 'minLength', 'maxLength', 'minItems', 'maxItems', 'propertyNames']);

/**
 * The same schema, listed in fewer words, since agents pay for the list of tools with every task. An output is listed as it would be for
 * input, which leaves out that it has no other properties: a later version may add some.
 */
export function listedSchema<Schema extends z.ZodObject>(schema: Schema): StandardSchemaWithJSON<z.input<Schema>, z.output<Schema>> {
  const standard = schema['~standard'];
  const list: typeof standard.jsonSchema.input = (options) => {
    const listed: Record<string, unknown> = JSON.parse(JSON.stringify(standard.jsonSchema.input(options)), (key, value: unknown) => (UNLISTED.has(key) ? undefined : value));
    return listed;
  };
  return { '~standard': { ...standard, jsonSchema: { input: list, output: list } } };
}
