/**
 * The signal that a host puts into an operation's context as `signal`, aborted when nobody waits for the answer any more. A context of
 * any other shape is the host's own business.
 */
export function abortSignal(context: unknown): { readonly signal?: AbortSignal } {
  if (typeof context !== 'object' || context === null || !('signal' in context)) return {};
  return context.signal instanceof AbortSignal ? { signal: context.signal } : {};
}
