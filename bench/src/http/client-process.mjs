// The process of the client: answers each message, the options of a run of autocannon, with what came of it.
import autocannon from 'autocannon';

process.on('message', async (options) => {
  const [begin, before] = [performance.now(), process.cpuUsage()];
  const { requests, latency, errors, non2xx, duration } = await autocannon({ method: 'POST', headers: { 'content-type': 'application/json' }, ...options });
  const { user, system } = process.cpuUsage(before);
  const busy = (user + system) / 1000 / (performance.now() - begin);
  process.send({ requests: requests.total, seconds: duration, p50: latency.p50, p99: latency.p99, failed: errors + non2xx, busy });
});
process.on('disconnect', () => process.exit());
