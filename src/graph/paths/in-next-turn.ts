/** Calls back in the next turn of the event loop, once what waits has had its turn. A browser has no `setImmediate`, and its timers idle for 4 ms. */
export const inNextTurn: (callback: () => void) => void = typeof setImmediate === 'function' ? setImmediate : byMessage;

function byMessage(callback: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    port1.close();
    callback();
  });
  port1.start();
  port2.postMessage(undefined);
}
