import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { RELATIONS_FOLDER } from '../data/dataset-files.js';

export interface WatchOptions {
  /** How long, in milliseconds, the files must be still before they are read; 0 or more. Default 100. */
  readonly quietMs?: number;
}

/**
 * Calls `onChange` when a file of a dataset's folder has changed and nothing has moved for a while. Editors write a new file and rename it, and
 * a deployment may put a new folder in the old one's place: so the folder above is watched too, and after each change all watching starts anew
 * on what is there then. The process may end while it watches. Returns a function that ends it.
 */
export function watchDataset(folder: string, onChange: () => void, { quietMs = 100 }: WatchOptions = {}): () => void {
  const dir = resolve(folder);
  let watchers: readonly FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;

  const stop = (): void => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
    watchers = [];
  };
  const start = (): void => {
    stop();
    watchers = [
      ...watchFolder(dirname(dir), (name) => name === basename(dir), wait),
      ...watchFolder(dir, (name) => isYaml(name) || name === RELATIONS_FOLDER, wait),
      ...watchFolder(join(dir, RELATIONS_FOLDER), isYaml, wait),
    ];
  };
  const wait = (): void => {
    clearTimeout(timer);
    // The new watchers come first: what changes while `onChange` reads is then noticed.
    timer = setTimeout(() => {
      start();
      onChange();
    }, quietMs);
  };

  start();
  return stop;
}

/** A watcher of a folder, or none if the folder is not there. */
function watchFolder(path: string, isWatched: (name: string) => boolean, onEvent: () => void): readonly FSWatcher[] {
  try {
    const watcher = watch(path, { persistent: false }, (_type, name) => {
      if (name === null || isWatched(name)) onEvent();
    });
    // The folder is gone or out of reach: what comes in its place is seen from the folder above.
    watcher.on('error', onEvent);
    return [watcher];
  } catch {
    return [];
  }
}

/** Editors leave hidden files beside those they have open. */
function isYaml(name: string): boolean {
  return /^[^.].*\.ya?ml$/i.test(name);
}
