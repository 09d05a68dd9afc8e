import * as z from 'zod';
import { didYouMean } from '../../data/did-you-mean.js';
import { EntenteError } from '../../model/entente-error.js';
import { SETTINGS, type Setting, type Settings, flagName, rangeText, variableName } from './settings.js';
import { type Written, readSettingsFile } from './settings-file.js';

/** Where settings are written. */
export interface SettingsSources {
  /** What the command line says, by the names of settings. */
  readonly flags: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Each setting with where its value is from. */
export interface SettingsRead {
  readonly settings: Settings;
  /** By name: `--port`, `ENTENTE_PORT`, `entente.config.yaml:3:7`. Absent where it is the preset. */
  readonly from: ReadonlyMap<string, string>;
}

/** Names the file of settings; itself none. */
const CONFIG = 'config';

/**
 * Reads the settings: a flag counts before the environment, that before the file, and that before the preset. Throws `EntenteError` BAD_USER_INPUT
 * with a line for each that is wrong: what it is called, where it is written, and what may be written.
 */
export async function readSettings({ flags, env }: SettingsSources): Promise<SettingsRead> {
  const file = await readSettingsFile(flags[CONFIG] ?? given(env[variableName(CONFIG)]));
  const inEnvironment = readEnvironment(env);
  const onCommandLine = Object.keys(SETTINGS).flatMap((name): readonly Written[] => {
    const text = flags[name];
    return text === undefined ? [] : [{ name, text, from: flag(name, text) }];
  });
  // Later ones count.
  const written = new Map([...file.written, ...inEnvironment.written, ...onCommandLine].map((one): [string, Written] => [one.name, one]));

  const problems = [...file.problems, ...inEnvironment.problems];
  const values = Object.entries<Setting>(SETTINGS).map(([name, setting]) => {
    const one = written.get(name);
    if (one === undefined) return [name, setting.preset];
    const { success, data } = schemaOf(setting).safeParse(one.text.trim());
    if (!success) problems.push(`${one.from}: ${name} is ${rangeText(setting)}, and not "${one.text.slice(0, 80)}".`);
    return [name, data];
  });
  if (problems.length > 0) throw new EntenteError('BAD_USER_INPUT', problems.join('\n'));
  return { settings: checked(Object.fromEntries(values)), from: new Map([...written].map(([name, { from }]) => [name, from])) };
}

/** A variable set to nothing is as good as not set. */
function given(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

/** Of the variables that begin like ours, those that are none are others' business (Kubernetes makes some), unless they look like a slip. */
function readEnvironment(env: SettingsSources['env']): { readonly written: readonly Written[]; readonly problems: readonly string[] } {
  const names = new Map([...Object.keys(SETTINGS), CONFIG].map((name) => [variableName(name), name]));
  const written: Written[] = [];
  const problems: string[] = [];
  for (const [variable, value] of Object.entries(env)) {
    const text = given(value);
    if (!variable.startsWith('ENTENTE_') || text === undefined) continue;
    const name = names.get(variable);
    if (name !== undefined) {
      if (name !== CONFIG) written.push({ name, text, from: variable });
      continue;
    }
    const meant = didYouMean(variable.slice('ENTENTE_'.length), [...names.keys()].map((known) => known.slice('ENTENTE_'.length)));
    if (meant !== undefined) problems.push(`${variable} is no setting. Did you mean "ENTENTE_${meant}"?`);
  }
  return { written, problems };
}

function flag(name: string, text: string): string {
  const setting = new Map<string, Setting>(Object.entries(SETTINGS)).get(name);
  return setting?.kind === 'SWITCH' && text === 'false' ? `--no-${flagName(name)}` : `--${flagName(name)}`;
}

function schemaOf(setting: Setting): z.ZodType<string | number | boolean, string> {
  switch (setting.kind) {
    case 'NUMBER':
      return z.string().regex(/^\d{1,10}$/).transform(Number).pipe(z.int().min(setting.min).max(setting.max));
    case 'SWITCH':
      return z.stringbool();
    case 'CHOICE':
      return z.enum(setting.choices);
    default:
      return z.string().min(1);
  }
}

/** Each value is what its setting says: it was read by the schema for it, or is the preset. */
function checked(values: Readonly<Record<string, unknown>>): Settings;
function checked(values: object): object {
  return values;
}
