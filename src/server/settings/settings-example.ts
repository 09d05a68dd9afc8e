import { SETTINGS, type Setting, flagName, rangeText, variableName } from './settings.js';

/** A file of settings with every setting in it, commented out at its preset, and what it means. */
export function settingsExample(): string {
  const settings = Object.entries<Setting>(SETTINGS);
  const groups = [...new Set(settings.map(([, { group }]) => group))];
  return [
    '# Settings of "entente serve". Saved as entente.config.yaml where it is started, or named with --config.',
    '# A flag counts before the environment, that before this file. JSON will do as well as YAML.',
    ...groups.flatMap((group) => ['', `# ${group}`, ...settings.flatMap(([name, setting]) => (setting.group === group ? ['', ...described(name, setting)] : []))]),
    '',
  ].join('\n');
}

function described(name: string, setting: Setting): readonly string[] {
  const { about, preset } = setting;
  return [`# ${about.charAt(0).toUpperCase()}${about.slice(1)}: ${rangeText(setting)}.`, `# --${flagName(name)}, ${variableName(name)}`, `# ${name}: ${preset ?? ''}`.trimEnd()];
}
