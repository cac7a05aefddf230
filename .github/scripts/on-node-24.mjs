// Starts a script on the Node that the actions run on. On Linux the lockfile brings it along as a
// package; elsewhere (macOS, Windows) the developer installs it. Older npm versions do not link the
// package's program into .bin, so it is looked up where it lies.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const packaged = fileURLToPath(
  new URL(`../../node_modules/node-${process.platform}-${process.arch}/bin/node`, import.meta.url),
);
const node = existsSync(packaged) ? packaged : process.execPath;

if (node === process.execPath && Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Slipway's actions run on Node 24, but this is Node ${process.versions.node}. ` +
      'On Linux "npm ci" installs Node 24 by itself; on other systems install it ' +
      '(see .node-version) and run the command again.',
  );
  process.exit(1);
}

// Development starts the same programs over and over; users' runners start them once, cold.
const compiled = fileURLToPath(new URL('../../node_modules/.cache/slipway', import.meta.url));
const quiet = '--disable-warning=ExperimentalWarning';
const child = spawn(node, [quiet, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: {
    NODE_COMPILE_CACHE: compiled,
    ...process.env,
    PATH: [dirname(node), process.env.PATH].join(delimiter),
  },
});
// A terminal's Ctrl-C reaches the script too; this process only waits until it has tidied up.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (status) => process.exit(status ?? 1));
