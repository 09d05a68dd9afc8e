import type { Command } from 'commander';
import { SETTINGS, type Setting, flagName } from '../../server/settings/settings.js';

/** An option for each setting. They are read as they are written: `readSettings` says what is wrong with any of them. */
export function addSettingOptions(command: Command): Command {
  const groups = new Set(Object.values<Setting>(SETTINGS).map(({ group }) => group));
  for (const group of groups) {
    command.optionsGroup(`${group}:`);
    for (const [name, setting] of Object.entries<Setting>(SETTINGS)) if (setting.group === group) command.option(flags(name, setting), description(setting));
  }
  return command.optionsGroup('Settings:').option('--config <file>', 'a file of settings, YAML or JSON (default: entente.config.yaml, if it is there; env: ENTENTE_CONFIG)');
}

/** The settings that the command line names, as they are written. */
export function writtenFlags(command: Command): Readonly<Record<string, string>> {
  const values: Readonly<Record<string, unknown>> = command.opts();
  const names = [...Object.keys(SETTINGS), 'config'].filter((name) => command.getOptionValueSource(name) === 'cli');
  return Object.fromEntries(names.map((name) => [name, String(values[name])]));
}

function flags(name: string, setting: Setting): string {
  switch (setting.kind) {
    case 'SWITCH':
      return setting.preset ? `--no-${flagName(name)}` : `--${flagName(name)}`;
    case 'NUMBER':
      return name === 'port' ? '-p, --port <n>' : `--${flagName(name)} <n>`;
    case 'FOLDER':
      return `--${flagName(name)} <dir>`;
    case 'CHOICE':
    case 'TEXT':
      return `--${flagName(name)} <name>`;
  }
}

function description(setting: Setting): string {
  const { about, preset } = setting;
  if (setting.kind === 'NUMBER') {
    const unit = setting.unit === undefined ? '' : ` ${setting.unit}`;
    return `${about}: ${setting.min} to ${setting.max}${unit} (default: ${setting.preset})`;
  }
  if (setting.kind === 'SWITCH') return setting.preset ? (setting.off ?? about) : about;
  if (setting.kind === 'CHOICE') return `${about}: ${setting.choices.join(', ')}${preset === undefined ? '' : ` (default: ${preset})`}`;
  return preset === undefined ? about : `${about} (default: ${String(preset)})`;
}
