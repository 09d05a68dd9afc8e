import type { McpServer } from '@modelcontextprotocol/server';
import type { FormattedExecutionResult } from 'graphql';
import type { z } from 'zod';
import { errorText } from './error-text.js';
import type { Gate } from './gate.js';
import { listedSchema } from './listed-schema.js';
import type { SnapshotQuestions } from './snapshot-questions.js';

/** A GraphQL operation of an agent's own. */
export interface GraphqlRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Answers a GraphQL operation under the limits that the host sets for strangers. `signal` is aborted when nobody waits any more. */
export type RunGraphql = (request: GraphqlRequest, signal: AbortSignal) => Promise<FormattedExecutionResult>;

/** What all tools of an endpoint share. */
export interface ToolContext {
  readonly questions: () => SnapshotQuestions;
  /** Through which heavy answers go. */
  readonly gate: Gate;
  /** Whether agents may read the types of GraphQL. */
  readonly graphqlTypes: boolean;
  /** Told what went wrong on our side. */
  readonly report: (error: unknown) => void;
}

/** One call of a tool. */
export interface Call extends Omit<ToolContext, 'questions' | 'report'> {
  /** One snapshot, from the first question of the call to the last. */
  readonly graph: SnapshotQuestions;
  /** Aborted when the agent has left or called it off. */
  readonly signal: AbortSignal;
}

interface ToolDefinition<Input extends z.ZodObject, Output extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  /** For the agent that chooses among tools. */
  readonly description: string;
  /** Strict, so that a misspelt argument is an error and not a wider question. */
  readonly input: Input;
  readonly output: Output;
  /** Throws `ToolError` or `EntenteError` for what the agent can mend. */
  answer(args: z.output<Input>, call: Call): Promise<z.input<Output>>;
}

/** Puts a tool into a server. */
export type Tool = (server: McpServer, context: ToolContext) => void;

/** All tools only read, which says that they destroy nothing and may be repeated; and they read nothing but this graph. */
const READ_ONLY = { readOnlyHint: true, openWorldHint: false };

const INTERNAL = 'Something went wrong here. It is not your mistake; the server keeps the details.';

/** A tool whose mistakes are answers: those of the agent with the way out, those of ours without their details, which are reported. */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>(definition: ToolDefinition<Input, Output>): Tool {
  const { name, title, description, input, output, answer } = definition;
  const config = { title, description, inputSchema: listedSchema(input), outputSchema: listedSchema(output), annotations: READ_ONLY };
  return (server, { questions, report, ...shared }) => {
    server.registerTool(name, config, async (args, { mcpReq: { signal } }) => {
      try {
        const structuredContent = await answer(args, { ...shared, graph: questions(), signal });
        return { structuredContent, content: [{ type: 'text', text: JSON.stringify(structuredContent) }] };
      } catch (error) {
        const text = errorText(error);
        // Of an answer that nobody waits for any more, the error is that nobody does.
        if (text === undefined && !signal.aborted) report(error);
        return { isError: true, content: [{ type: 'text', text: text ?? INTERNAL }] };
      }
    });
  };
}
