import type { Command } from 'commander';
import { CliError } from '../cli-error.js';
import { examples } from '../examples.js';
import { type DatasetOptions, addDatasetOptions, datasetLocation } from '../options/dataset-options.js';
import { wholeNumber } from '../options/whole-number.js';
import type { Invocation } from '../invocation.js';

interface Options extends DatasetOptions {
  readonly port: number;
  readonly host: string;
  readonly watch?: true;
  readonly playground: boolean;
  readonly mcp?: true;
  readonly mcpHost?: readonly string[];
  readonly allowGraphql?: true;
}

/** `entente serve`: GraphQL and the playground over HTTP. */
export function addServe(program: Command, invocation: Invocation): void {
  const { io } = invocation;
  const command = program
    .command('serve')
    .summary('serve GraphQL and the playground')
    .description(
      'Serve GraphQL at /graphql and the playground at /, until it is stopped. SIGHUP loads the dataset again. Exit code 1: queries that were running had to be cut off.',
    )
    .option('-p, --port <n>', '0 to 65535; 0 takes any that is free', wholeNumber(0, 65_535), 4000)
    .option('--host <name>', 'where to listen; 0.0.0.0 lets other machines connect', 'localhost')
    .option('--watch', 'load the dataset again when a file of it changes')
    .option('--no-playground', 'GraphQL alone')
    .option('--mcp', 'answer agents at /mcp too (Model Context Protocol)')
    .option('--mcp-host <name>', 'a name by which agents may reach it, beside localhost; may be given several times', (name: string, before: readonly string[] = []) => [...before, name])
    .option('--allow-graphql', 'agents at /mcp may also write GraphQL of their own');
  addDatasetOptions(command)
    .addHelpText('after', examples('entente serve', 'entente serve --port 8080 --data ./my-data --watch', 'entente serve --sources ./texts'))
    .action(async ({ port, host, watch, playground, mcp, mcpHost, allowGraphql, ...dataset }: Options) => {
      if (mcp !== true && (allowGraphql === true || mcpHost !== undefined)) throw new CliError(2, '--allow-graphql and --mcp-host are for agents: give them with --mcp.');
      const { serve } = await import('../../server/serve.js');
      const finished = await serve({
        ...datasetLocation(dataset, io.env),
        port,
        host,
        watch: watch === true,
        playground,
        mcp: mcp === true && { allowGraphql: allowGraphql === true, hosts: mcpHost ?? [] },
        report: (text) => io.stderr.write(`${text}\n`),
      });
      if (!finished) invocation.exitCode = 1;
    });
}
