/** What an agent is told in place of an answer. `message` is shown as it is: what is wrong, where, and the way out. */
export class ToolError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ToolError';
  }
}
