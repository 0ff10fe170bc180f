/** Fetches many documents from many virtual hosts in a process of its own, and prints what came of it with its greatest memory. */
import { fetchSources } from '../../dist/src/fetch/index.js';

const [port, hosts, perHost, delay, archive] = process.argv.slice(2);
const addresses = Array.from({ length: Number(hosts) }, (_, host) =>
  Array.from({ length: Number(perHost) }, (__, number) => `http://host${host}.test:${port}/${number}.pdf`),
).flat();

const summary = await fetchSources({
  sources: [{ id: 'many', hints: {}, documents: addresses.map((url) => ({ url, hints: {} })), lists: [] }],
  archive,
  introduction: { version: '1', contact: 'tests@example.org' },
  mayConnect: (address) => address === '127.0.0.1',
  lookup: (_, options, callback) =>
    options.all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4),
  limits: { leastDelay: Number(delay), hosts: Number(hosts) },
});
process.stdout.write(JSON.stringify({ summary, memory_bytes: process.resourceUsage().maxRSS * 1024 }));
