/** The events of an answer as they come, with their names and their data. */
export async function* eventsOf(response: Response): AsyncGenerator<{ readonly event: string; readonly data: unknown }> {
  for await (const block of blocksOf(response)) {
    const event = /^event: (.*)$/m.exec(block)?.[1];
    const data = /^data: ?(.*)$/m.exec(block)?.[1] ?? '';
    if (event !== undefined) yield { event, data: data === '' ? null : JSON.parse(data) };
  }
}

/** What stands between two empty lines, comments included. */
export async function* blocksOf({ body }: Response): AsyncGenerator<string> {
  if (body === null) return;
  let text = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      yield text.slice(0, end);
      text = text.slice(end + 2);
    }
  }
}
