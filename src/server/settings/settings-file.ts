import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { suggest } from '../../data/did-you-mean.js';
import { parseYaml } from '../../data/parse-yaml.js';
import { SETTINGS, type Setting } from './settings.js';

/** Read from the working folder, if it is there and no other file is named. */
export const SETTINGS_FILE = 'entente.config.yaml';

/** A setting as somebody wrote it, and where. */
export interface Written {
  readonly name: string;
  readonly text: string;
  /** `--port`, `ENTENTE_PORT` or `entente.config.yaml:3:7`. */
  readonly from: string;
}

export interface SettingsFile {
  readonly written: readonly Written[];
  /** What is wrong with it, each with its place and the way out. */
  readonly problems: readonly string[];
}

/** Reads a file of settings, YAML or JSON. No file is named: reads `entente.config.yaml`, if it is there. Never throws. */
export async function readSettingsFile(named: string | undefined): Promise<SettingsFile> {
  const file = named ?? SETTINGS_FILE;
  if (named === undefined && !existsSync(file)) return { written: [], problems: [] };
  try {
    return parse(file, await readFile(file, 'utf8'));
  } catch {
    return { written: [], problems: [`${file} cannot be read: it is not there, or it is no file that you may read.`] };
  }
}

function parse(file: string, text: string): SettingsFile {
  const { root, faults } = parseYaml(file, text);
  if (faults !== undefined) return { written: [], problems: faults.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}.`) };
  if (!root.isMap) return text.replaceAll(/#.*$/gm, '').trim() === '' ? { written: [], problems: [] } : { written: [], problems: [`${file}:1:1: is not a list of settings: write one a line, "port: 4000".`] };

  const problems: string[] = [];
  const written = new Map<string, Written>();
  for (const entry of root.entries) {
    const { key } = entry;
    const at = ({ line, column }: typeof entry.place): string => `${file}:${line}:${column}`;
    const setting = settingNamed(key);
    if (setting === undefined) problems.push(`${at(entry.keyPlace)}: "${key}" is no setting. ${suggest(key, Object.keys(SETTINGS))}`);
    else if (written.has(key)) problems.push(`${at(entry.keyPlace)}: "${key}" is set a second time: leave one of them out.`);
    else if (entry.text === undefined) problems.push(`${at(entry.place)}: ${key} is a list or a map: write one value.`);
    else written.set(key, { name: key, from: at(entry.place), text: setting.kind === 'FOLDER' && entry.text !== '' ? resolve(dirname(file), entry.text) : entry.text });
  }
  return { written: [...written.values()], problems };
}

function settingNamed(name: string): Setting | undefined {
  return new Map<string, Setting>(Object.entries(SETTINGS)).get(name);
}
