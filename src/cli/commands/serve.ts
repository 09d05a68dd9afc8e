import type { Command } from 'commander';
import { CliError } from '../cli-error.js';
import { errorText } from '../error-text.js';
import { examples } from '../examples.js';
import { addSettingOptions, writtenFlags } from '../options/setting-options.js';
import type { Invocation } from '../invocation.js';

/** `entente serve`: GraphQL and the playground over HTTP. */
export function addServe(program: Command, invocation: Invocation): void {
  const { io } = invocation;
  const command = program
    .command('serve')
    .summary('serve GraphQL and the playground')
    .description(
      'Serve GraphQL at /graphql, the playground at /, the explorer at /explore and, if asked to, tools for agents at /mcp, until it is stopped. SIGHUP loads the dataset again. Each option is a setting, which the environment and a file may give too: see "entente settings". Exit code 1: queries that were running had to be cut off.',
    );
  addSettingOptions(command)
    .addHelpText('after', examples('entente serve', 'entente serve --port 8080 --data ./my-data --watch', 'entente serve --host 0.0.0.0 --no-introspection --cost 2000'))
    .action(async () => {
      const [{ readSettings }, { readDocuments }, { serve }, { createLogger, defaultFormat }] = await Promise.all([
        import('../../server/settings/read-settings.js'),
        import('../../server/settings/read-documents.js'),
        import('../../server/serve.js'),
        import('../../server/telemetry/create-logger.js'),
      ]);
      const { settings } = await readSettings({ flags: writtenFlags(command), env: io.env });
      const { data, sources, documents, watch, port, host, playground, introspection, trustProxy, answerCacheBytes, mcp, mcpHosts, allowGraphql, log, logLevel, metrics, ...limits } = settings;
      if (!mcp && (allowGraphql || mcpHosts !== undefined)) throw new CliError(2, 'allowGraphql and mcpHosts are for agents: turn mcp on with them (--mcp).');
      const known = documents === undefined ? undefined : await readDocuments(documents);
      const format = log ?? defaultFormat();
      const logger = createLogger({ format, level: logLevel });
      try {
        const finished = await serve({
          watch,
          port,
          host,
          introspection,
          trustProxy,
          answerCacheBytes,
          mcp: mcp && { allowGraphql, hosts: mcpHosts?.split(',').map((name) => name.trim()) ?? [] },
          metrics,
          logger,
          limits,
          playground: playground && introspection,
          ...(data !== undefined && { data }),
          ...(sources !== undefined && { sources }),
          ...(known !== undefined && { documents: known }),
        });
        if (!finished) invocation.exitCode = 1;
      } catch (error) {
        if (format === 'text') throw error;
        // Who reads JSON gets the reason as JSON too.
        logger.error({ event: 'start-failed', reason: errorText(error) }, 'The server cannot start.');
        invocation.exitCode = 2;
      } finally {
        // Nobody reads the log: to wait for them would keep the process for ever.
        if (!(await logger.close())) process.exit(invocation.exitCode);
      }
    });
}
