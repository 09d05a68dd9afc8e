// The process of one server: `server-process.mjs PEER`. Takes the data and the answers as its first message and says where it listens;
// then says of every message how much processor time it has used.
import { once } from 'node:events';
import { PEERS } from './peers/peers.mjs';

const serve = await PEERS[process.argv[2]]();
process.send('ready');
const [{ data, answers }] = await once(process, 'message');
process.send(await serve(data, answers));
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send(user + system);
});
process.on('disconnect', () => process.exit());
