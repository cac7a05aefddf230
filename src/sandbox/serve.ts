/** Runs the sandbox until it is interrupted: `node src/sandbox/serve.ts --port 8080`. */
import { parseArgs } from 'node:util';
import { CONTROL_HINTS } from './control.ts';
import { startSandbox } from './sandbox.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    'processing-ms': { type: 'string', default: '0' },
  },
});
const sandbox = await startSandbox({
  port: Number(values.port),
  processingMs: Number(values['processing-ms']),
});
console.log(`${sandbox.url}\n`);
console.log(CONTROL_HINTS.join('\n'));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void sandbox.close());
}
