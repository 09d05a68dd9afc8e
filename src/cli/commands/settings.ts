import type { Command } from 'commander';
import { examples } from '../examples.js';
import type { Invocation } from '../invocation.js';
import { type JsonOption } from '../options/dataset-options.js';
import { addSettingOptions, writtenFlags } from '../options/setting-options.js';

type Options = JsonOption & { readonly example?: true };

/** `entente settings`: what `entente serve` would go by. */
export function addSettings(program: Command, { io }: Invocation): void {
  const command = program
    .command('settings')
    .summary('list the settings of the server')
    .description(
      'List the settings that "entente serve" would go by, given the same options: the value of each, where it is from, and what may be written. A flag counts before the environment (ENTENTE_PORT), that before the file (port), and that before the preset.',
    )
    .option('--example', 'print a file with all settings instead, to start from')
    .option('--json', 'for programs');
  addSettingOptions(command)
    .addHelpText('after', examples('entente settings', 'entente settings --example > entente.config.yaml', 'ENTENTE_COST=2000 entente settings --json'))
    .action(async (options: Options) => {
      if (options.example === true) {
        const { settingsExample } = await import('../../server/settings/settings-example.js');
        io.stdout.write(settingsExample());
        return;
      }
      const { readSettings } = await import('../../server/settings/read-settings.js');
      const { settingsAnswer, settingsList } = await import('../answers/settings-answer.js');
      const { settingsPage } = await import('../render/settings-page.js');
      const { printAnswer } = await import('../print.js');
      const read = await readSettings({ flags: writtenFlags(command), env: io.env });
      printAnswer({ io, ...options }, settingsList(read), settingsAnswer, settingsPage);
    });
}
