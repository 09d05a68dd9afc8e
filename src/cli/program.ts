import { Command } from 'commander';
import { addCite } from './commands/cite.js';
import { addCompile } from './commands/compile.js';
import { addMcp } from './commands/mcp.js';
import { addPath } from './commands/path.js';
import { addQuery } from './commands/query.js';
import { addReachable } from './commands/reachable.js';
import { addSearch } from './commands/search.js';
import { addServe } from './commands/serve.js';
import { addSettings } from './commands/settings.js';
import { addShow } from './commands/show.js';
import { addStats } from './commands/stats.js';
import { addTimeline } from './commands/timeline.js';
import { addValidate } from './commands/validate.js';
import { packageVersion } from '../package-version.js';
import { pageFor } from './render/page.js';
import { createPaint } from './render/paint.js';
import { printable } from './render/printable.js';
import { examples } from './examples.js';
import type { Invocation } from './invocation.js';

/** The command line of `entente`. It throws commander's errors instead of ending the process. */
export function createProgram(invocation: Invocation): Command {
  const { io } = invocation;
  const program = new Command('entente')
    .description('A knowledge graph of diplomacy: how is X connected to Y, as of date T, and what is the evidence?')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .showHelpAfterError('(--help shows how it is used)')
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(text.split('\n').map(printable).join('\n').replace(/^error:/, createPaint(io.stderr.colour)('bad', 'error:'))),
      getOutHelpWidth: () => pageFor(io).width,
      getErrHelpWidth: () => pageFor(io).width,
      getOutHasColors: () => io.stdout.colour,
      getErrHasColors: () => io.stderr.colour,
    })
    .configureHelp({ styleTitle: (title) => createPaint(true)('heading', title) })
    .addHelpText(
      'after',
      `${examples('entente serve', 'entente path "Sri Lanka" Russia --at 2012-06-03', 'entente show Putin')}
Wherever an id is asked for, a name, an alias or an identifier will do.
Exit codes: 0 done; 1 the answer is negative; 2 wrong use, or something is missing.`,
    );
  for (const add of [addServe, addSettings, addQuery, addShow, addSearch, addPath, addReachable, addTimeline, addValidate, addCite, addCompile, addStats, addMcp]) add(program, invocation);
  return program;
}
