import { setTimeout } from 'node:timers/promises';
import { createClient } from 'graphql-sse';

const client = createClient({ url: process.argv[2] ?? 'http://localhost:4000/graphql/stream', retryAttempts: 0 });

const query = `subscription ($since: String) {
  snapshotChanged(since: $since) {
    version
    entityCount
    entities { added removed changed }
    relationCount
    relations { added removed changed }
  }
}`;

// A client that comes back says which version it was told last, and so hears of what it missed.
let since;
for (;;) {
  try {
    for await (const { data, errors } of client.iterate({ query, variables: { since } })) {
      if (errors !== undefined) throw new AggregateError(errors, 'The subscription failed.');
      const { version, entityCount, entities, relationCount, relations } = data.snapshotChanged;
      console.log(`${version.slice(0, 12)}: ${entityCount} entities${text(entities)}, ${relationCount} relations${text(relations)}`);
      since = version;
    }
  } catch (error) {
    if (error instanceof AggregateError) throw error;
    console.log(`Waiting for the server: ${error.message}`);
  }
  await setTimeout(1_000);
}

function text(changes) {
  return changes === null ? '' : ` (${changes.added} added, ${changes.removed} removed, ${changes.changed} changed)`;
}
