/** What asks a process to end: a service manager, or a person who presses Ctrl+C. */
const STOP_SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Resolves at the next signal that asks the process to end, which then does not end it by itself. */
export function stopSignal(): { readonly received: Promise<void>; readonly forget: () => void } {
  let listener = (): void => undefined;
  const received = new Promise<void>((resolve) => {
    listener = resolve;
  });
  for (const name of STOP_SIGNALS) process.once(name, listener);
  return {
    received,
    forget: () => {
      for (const name of STOP_SIGNALS) process.off(name, listener);
    },
  };
}
