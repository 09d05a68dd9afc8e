import { Readable, Writable } from 'node:stream';
import type { Command } from 'commander';
import type { Graph } from '../../graph/graph.js';
import type { RunGraphql } from '../../mcp/define-tool.js';
import { errorText } from '../error-text.js';
import { examples } from '../examples.js';
import { type DatasetOptions, addDatasetOptions, datasetLocation } from '../options/dataset-options.js';
import { printable } from '../render/printable.js';
import type { Invocation } from '../invocation.js';

interface Options extends DatasetOptions {
  readonly allowGraphql?: true;
}

/** `entente mcp`: the tools of the Model Context Protocol for an agent that starts this process. */
export function addMcp(program: Command, { io }: Invocation): void {
  const command = program
    .command('mcp')
    .summary('answer an agent (Model Context Protocol)')
    .description(
      'Answer an agent over the Model Context Protocol on standard input and output, until the input ends. An agent’s client starts this command; "entente serve --mcp" does the same over HTTP.',
    )
    .option('--allow-graphql', 'the agent may also write GraphQL of its own');
  addDatasetOptions(command)
    .addHelpText('after', examples('entente mcp', 'entente mcp --data ./my-data --sources ./texts', 'entente mcp --allow-graphql'))
    .action(async ({ allowGraphql, ...dataset }: Options) => {
      const [{ loadGraph }, { serveMcpOnStdio }] = await Promise.all([import('../../graph/load-graph.js'), import('../../mcp/serve-stdio.js')]);
      // Standard output belongs to the protocol.
      const report = (error: unknown): void => io.stderr.write(`${errorText(error)}\n`);
      const graph = await loadGraph(datasetLocation(dataset, io.env));
      const warn = (text: string): void => io.stderr.write(`${printable(text)}\n`);
      const options = { graph: { current: graph }, report, warn, ...(allowGraphql === true ? { runGraphql: await graphqlRunner(graph, report) } : {}) };
      if (io.stdin.isTerminal) io.stderr.write('Waiting for the messages of an MCP client. Ctrl+D ends it.\n');
      const output = new Writable({
        decodeStrings: false,
        write: (text: string, _encoding, done) => {
          io.stdout.write(text);
          done();
        },
      });
      await serveMcpOnStdio(options, Readable.from(io.stdin.chunks(), { objectMode: false }), output);
    });
}

/** GraphQL under the limits that the server has. */
async function graphqlRunner(graph: Graph, report: (error: unknown) => void): Promise<RunGraphql> {
  const [{ createSchema }, { createApollo }, { serverLimits }, { operationRunner }] = await Promise.all([
    import('../../graphql/create-schema.js'),
    import('../../server/create-apollo.js'),
    import('../../server/limits.js'),
    import('../../server/operation-runner.js'),
  ]);
  const limits = serverLimits();
  const tell = (facts: unknown, message?: string): void => report(typeof facts === 'object' && facts !== null && 'err' in facts ? facts.err : (message ?? facts));
  const logger = { debug: () => undefined, info: () => undefined, warn: tell, error: tell };
  const apollo = createApollo(createSchema(graph, { limits }), { logger, introspection: true, limits });
  await apollo.start();
  return operationRunner(apollo);
}
