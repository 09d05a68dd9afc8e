import type { Command } from 'commander';
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
      'Serve GraphQL at /graphql and the playground at /, until it is stopped. SIGHUP loads the dataset again. Each option is a setting, which the environment and a file may give too: see "entente settings". Exit code 1: queries that were running had to be cut off.',
    );
  addSettingOptions(command)
    .addHelpText('after', examples('entente serve', 'entente serve --port 8080 --data ./my-data --watch', 'entente serve --host 0.0.0.0 --no-introspection --cost 2000'))
    .action(async () => {
      const { readSettings } = await import('../../server/settings/read-settings.js');
      const { readDocuments } = await import('../../server/settings/read-documents.js');
      const { serve } = await import('../../server/serve.js');
      const { settings } = await readSettings({ flags: writtenFlags(command), env: io.env });
      const { data, sources, documents, watch, port, host, playground, introspection, trustProxy, ...limits } = settings;
      const finished = await serve({
        watch,
        port,
        host,
        introspection,
        trustProxy,
        limits,
        playground: playground && introspection,
        ...(data !== undefined && { data }),
        ...(sources !== undefined && { sources }),
        ...(documents !== undefined && { documents: await readDocuments(documents) }),
        report: (text) => io.stderr.write(`${text}\n`),
      });
      if (!finished) invocation.exitCode = 1;
    });
}
