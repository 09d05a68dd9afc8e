import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/**
 * A process of the HTTP bench, which answers one message after the other.
 * @param {string} file Beside this one.
 * @param {readonly string[]} parameters
 * @param {Record<string, string | undefined>} env
 */
export function startChild(file, parameters, env) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), parameters, { env: { ...process.env, ...env } });
  const exited = once(child, 'exit');
  const next = async () => {
    const [message] = await Promise.race([once(child, 'message'), exited.then(() => [undefined])]);
    if (message === undefined) throw new Error(`${[file, ...parameters].join(' ')} ended before its time.`);
    return message;
  };
  return {
    next,
    async ask(message) {
      child.send(message);
      return next();
    },
    async stop() {
      if (child.connected) child.disconnect();
      await exited;
    },
  };
}
