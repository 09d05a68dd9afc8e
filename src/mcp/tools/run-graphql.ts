import { z } from 'zod';
import { ToolError } from '../tool-error.js';
import { type RunGraphql, type Tool, defineTool } from '../define-tool.js';

/** How many characters of JSON an answer may have: some 6,000 tokens. */
const MOST_CHARACTERS = 20_000;

/** The tool for agents that write GraphQL themselves. */
export function runGraphql(run: RunGraphql): Tool {
  return defineTool({
    name: 'run_graphql',
    title: 'Run a GraphQL query',
    description: 'For what the other tools cannot ask: a GraphQL query over the same graph. get_schema with type Query, and then with the types named there, says what can be asked.',
    input: z.strictObject({
      query: z.string().min(1).max(50_000),
      variables: z.record(z.string(), z.unknown()).optional(),
    }),
    output: z.object({
      data: z.record(z.string(), z.unknown()).nullable().optional(),
      errors: z.array(z.object({ message: z.string(), path: z.array(z.union([z.string(), z.number()])).optional(), code: z.string().optional() })).optional(),
    }),
    async answer({ query, variables }, { gate, signal }) {
      const { data, errors } = await gate.run(() => run({ query, ...(variables === undefined ? {} : { variables }) }, signal));
      const wrong = errors?.map(({ message, path, extensions }) => {
        const code = extensions?.['code'];
        return { message, ...(path === undefined ? {} : { path: [...path] }), ...(typeof code === 'string' ? { code } : {}) };
      });
      if (wrong !== undefined && (data === undefined || data === null)) throw new ToolError(wrong.map(({ message, code }) => `${code ?? 'ERROR'}: ${message}`).join('\n'));
      const size = JSON.stringify(data).length;
      if (size > MOST_CHARACTERS) {
        throw new ToolError(`The answer has ${size} characters, and ${MOST_CHARACTERS} is the most that is passed on. Ask for fewer fields, or for fewer items with first, and page with after.`);
      }
      return { data: data ?? null, ...(wrong === undefined ? {} : { errors: wrong }) };
    },
  });
}
