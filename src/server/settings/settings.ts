import type { Limit } from '../../graphql/limits/limits.js';
import { ANSWER_CACHE_BYTES } from '../answers/answer-cache.js';
import { LIMITS } from '../limits.js';

interface Described {
  /** What it is for, in one phrase. */
  readonly about: string;
  readonly group: 'Dataset' | 'Server' | 'Limits';
}

export interface NumberSetting extends Described {
  readonly kind: 'NUMBER';
  readonly preset: number;
  readonly min: number;
  readonly max: number;
  readonly unit?: string;
}

export interface SwitchSetting extends Described {
  readonly kind: 'SWITCH';
  readonly preset: boolean;
  /** What it means to turn it off, where it is on. */
  readonly off?: string;
}

/** FOLDER: a path, which in the file of settings is relative to that file. */
export interface TextSetting extends Described {
  readonly kind: 'TEXT' | 'FOLDER';
  readonly preset?: string;
}

export interface ChoiceSetting extends Described {
  readonly kind: 'CHOICE';
  readonly choices: readonly string[];
  readonly preset?: string;
}

export type Setting = NumberSetting | SwitchSetting | TextSetting | ChoiceSetting;

/** All that `entente serve` can be told: by flag, by environment or in a file. Everything about settings is read off this table. */
export const SETTINGS = {
  data: { kind: 'FOLDER', group: 'Dataset', about: 'the dataset; the bundled one, if none is named' },
  sources: { kind: 'FOLDER', group: 'Dataset', about: 'the texts of its sources, to check and to show the words' },
  watch: { kind: 'SWITCH', group: 'Dataset', preset: false, about: 'load the dataset again when a file of it changes' },
  port: { kind: 'NUMBER', group: 'Server', preset: 4000, min: 0, max: 65_535, about: 'where to listen; 0 takes any port that is free' },
  host: { kind: 'TEXT', group: 'Server', preset: 'localhost', about: 'where to listen; 0.0.0.0 lets other machines connect' },
  playground: { kind: 'SWITCH', group: 'Server', preset: true, about: 'a page to ask from; needs introspection', off: 'GraphQL alone, without the playground' },
  introspection: { kind: 'SWITCH', group: 'Server', preset: true, about: 'let clients find out the schema: by asking for it, in the playground, from "did you mean"', off: 'keep the schema from clients: no introspection, no playground, no "did you mean"' },
  documents: { kind: 'FOLDER', group: 'Server', about: 'answer the queries in the .graphql files of this folder alone' },
  trustProxy: { kind: 'SWITCH', group: 'Server', preset: false, about: 'believe the x-forwarded-for of the proxy in front about who the client is' },
  answerCacheBytes: { kind: 'NUMBER', group: 'Server', preset: ANSWER_CACHE_BYTES, min: 0, max: 2 ** 32, unit: 'bytes', about: 'room for answers that are given again to those who ask the same' },
  mcp: { kind: 'SWITCH', group: 'Server', preset: false, about: 'answer agents at /mcp too (Model Context Protocol)' },
  mcpHosts: { kind: 'TEXT', group: 'Server', about: 'names by which agents may reach it, beside localhost and host, with commas between them' },
  allowGraphql: { kind: 'SWITCH', group: 'Server', preset: false, about: 'agents may also write GraphQL of their own' },
  log: { kind: 'CHOICE', group: 'Server', choices: ['json', 'text'], about: 'how to tell what happens, on stderr; if none is named, text on a terminal and json elsewhere' },
  logLevel: { kind: 'CHOICE', group: 'Server', preset: 'info', choices: ['debug', 'info', 'warn', 'error'], about: 'the least that is told' },
  metrics: { kind: 'CHOICE', group: 'Server', preset: 'local', choices: ['local', 'all', 'none'], about: 'who may read /metrics; local: clients on this machine' },
  ...asSettings(LIMITS),
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;

type ValueOf<S extends Setting> = S extends NumberSetting
  ? number
  : S extends SwitchSetting
    ? boolean
    : (S extends ChoiceSetting ? S['choices'][number] : string) | (S extends { readonly preset: string } ? never : undefined);

/** A value for each setting. */
export type Settings = { readonly [Name in SettingName]: ValueOf<(typeof SETTINGS)[Name]> };

/** `maxAge` in the file is `--max-age` as a flag. */
export function flagName(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `maxAge` in the file is `ENTENTE_MAX_AGE` in the environment. */
export function variableName(name: string): string {
  return `ENTENTE_${flagName(name).replaceAll('-', '_').toUpperCase()}`;
}

/** What may be written for a setting, in words. */
export function rangeText(setting: Setting): string {
  switch (setting.kind) {
    case 'NUMBER':
      return `a whole number from ${setting.min} to ${setting.max}${setting.unit === undefined ? '' : ` (${setting.unit})`}`;
    case 'SWITCH':
      return 'true or false';
    case 'FOLDER':
      return 'a folder';
    case 'TEXT':
      return 'a text';
    case 'CHOICE':
      return setting.choices.join(' or ');
  }
}

function asSettings<Name extends string>(limits: Readonly<Record<Name, Limit>>): Readonly<Record<Name, NumberSetting>>;
function asSettings(limits: Readonly<Record<string, Limit>>): Readonly<Record<string, NumberSetting>> {
  return Object.fromEntries(
    Object.entries(limits).map(([name, { preset, min, max, unit, about }]) => [name, { kind: 'NUMBER', group: 'Limits', preset, min, max, unit, about }]),
  );
}
