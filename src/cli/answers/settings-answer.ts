import { z } from 'zod';
import type { SettingsRead } from '../../server/settings/read-settings.js';
import { SETTINGS, type Setting, flagName, rangeText, variableName } from '../../server/settings/settings.js';

export const settingsAnswer = z.array(
  z.strictObject({
    name: z.string(),
    group: z.string(),
    value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
    /** `--port`, `ENTENTE_PORT`, `entente.config.yaml:3:7` or `preset`. */
    from: z.string(),
    flag: z.string(),
    variable: z.string(),
    range: z.string(),
    about: z.string(),
  }),
);
export type SettingsAnswer = z.infer<typeof settingsAnswer>;

/** All settings with their values. */
export function settingsList({ settings, from }: SettingsRead): SettingsAnswer {
  const values = new Map<string, string | number | boolean | undefined>(Object.entries(settings));
  return Object.entries<Setting>(SETTINGS).map(([name, setting]) => ({
    name,
    group: setting.group,
    value: values.get(name) ?? null,
    from: from.get(name) ?? 'preset',
    flag: `--${flagName(name)}`,
    variable: variableName(name),
    range: rangeText(setting),
    about: setting.about,
  }));
}
