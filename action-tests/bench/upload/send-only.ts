/**
 * The sending phase of appstore-upload alone, in a process of its own; prints what it cost as JSON.
 *
 * Usage: node send-only.ts FILE STORAGE_ADDRESS PARALLEL
 */
import { open } from 'node:fs/promises';
import { createPartSender } from '../../../src/actions/appstore-upload/delivery/part-sender.ts';
import { createHttp } from '../../../src/core/system/network/http.ts';
import { inParallel } from '../../../src/core/system/parallel.ts';
import { partsOf } from './parts.ts';

const [path = '', address = '', parallel = ''] = process.argv.slice(2);
const file = await open(path);
const { size } = await file.stat();
const parts = partsOf(size, address).map((part, index) => ({
  ...part,
  number: index + 1,
  headers: { 'Content-Type': 'application/octet-stream' },
}));
const http = createHttp({ environment: {}, userAgent: 'slipway/bench' });
const sender = createPartSender({ http });
const { signal } = new AbortController();

// As in the whole step, where the API is asked before the first part leaves.
await http.send({ method: 'GET', url: new URL('/received', address).href });

const started = performance.now();
const before = process.cpuUsage();
await inParallel(parts, { atOnce: Number(parallel), signal }, async (part, stop) => {
  await sender.send(part, { file, signal: stop });
});
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  }),
);
await http.close();
await file.close();
