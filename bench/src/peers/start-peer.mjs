import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROCESS = fileURLToPath(new URL('peer-process.mjs', import.meta.url));

/**
 * A peer in a process of its own, so that nobody's garbage is collected on another's time.
 * @typedef {object} RunningPeer
 * @property {string} name
 * @property {Record<string, string>} versions
 * @property {{ secondsToBuild?: number, bytes?: number } | undefined} index
 * @property {number} secondsToLoad
 * @property {(question: object) => Promise<import('./peer.mjs').Timed>} ask
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a peer on a file of columns. Undefined, and a word on why, if it cannot run here.
 * @param {string} name
 * @param {string} file
 * @param {readonly string[]} flags Of Node.
 * @returns {Promise<RunningPeer | undefined>}
 */
export async function startPeer(name, file, flags = []) {
  const child = fork(PROCESS, [name, file], { execArgv: ['--expose-gc', '--max-old-space-size=8192', ...flags], stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
  let complaint = '';
  child.stderr.on('data', (data) => (complaint += data));
  const exited = once(child, 'exit');
  const answer = async () => {
    const [first] = await Promise.race([once(child, 'message'), exited.then(() => [undefined])]);
    if (first?.error !== undefined) throw new Error(`${name}: ${first.error}`);
    return first;
  };
  const hello = await answer();
  if (hello === undefined) {
    console.log(`${name} is left out: ${complaint.match(/^.*(Error|Cannot|not found).*$/m)?.[0] ?? 'it does not start'}`);
    return undefined;
  }
  return {
    name,
    ...hello,
    async ask(question) {
      child.send(question);
      const timed = await answer();
      if (timed === undefined) throw new Error(`${name} ended before its time: ${complaint}`);
      return timed;
    },
    async stop() {
      child.disconnect();
      await exited;
    },
  };
}
