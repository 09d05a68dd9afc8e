import { type Command, Option } from 'commander';
import type { LogFormat, LogLevel } from '../../server/telemetry/create-logger.js';
import type { MetricsAccess } from '../../server/telemetry/metrics-route.js';
import { errorText } from '../error-text.js';
import { examples } from '../examples.js';
import { type DatasetOptions, addDatasetOptions, datasetLocation } from '../options/dataset-options.js';
import { wholeNumber } from '../options/whole-number.js';
import type { Invocation } from '../invocation.js';

interface Options extends DatasetOptions {
  readonly port: number;
  readonly host: string;
  readonly watch?: true;
  readonly playground: boolean;
  readonly log?: LogFormat;
  readonly logLevel: LogLevel;
  readonly metrics: MetricsAccess;
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
    .addOption(new Option('--log <format>', 'how to tell what happens, on stderr (default: text on a terminal, json elsewhere)').choices(['json', 'text']))
    .addOption(new Option('--log-level <level>', 'the least that is told').choices(['debug', 'info', 'warn', 'error']).default('info'))
    .addOption(new Option('--metrics <clients>', 'who may read /metrics; local: those on this machine').choices(['local', 'all', 'none']).default('local'));
  addDatasetOptions(command)
    .addHelpText('after', examples('entente serve', 'entente serve --port 8080 --data ./my-data --watch', 'entente serve --sources ./texts'))
    .action(async ({ port, host, watch, playground, log, logLevel, metrics, ...dataset }: Options) => {
      const [{ serve }, { createLogger, defaultFormat }] = await Promise.all([
        import('../../server/serve.js'),
        import('../../server/telemetry/create-logger.js'),
      ]);
      const format = log ?? defaultFormat();
      const logger = createLogger({ format, level: logLevel });
      try {
        const finished = await serve({ ...datasetLocation(dataset, io.env), port, host, watch: watch === true, playground, metrics, logger });
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
