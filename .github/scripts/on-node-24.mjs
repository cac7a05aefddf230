// Starts a script on the Node that the actions run on. npm puts the lockfile's Node 24 first on
// PATH where one exists for the platform; elsewhere (macOS, Windows) the developer brings it.
import { spawn } from 'node:child_process';

const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Slipway's actions run on Node 24, but this is Node ${process.versions.node}. ` +
      'On Linux "npm ci" installs Node 24 by itself; on other systems install it ' +
      '(see .node-version) and run the command again.',
  );
  process.exit(1);
}

const quiet = '--disable-warning=ExperimentalWarning';
const child = spawn(process.execPath, [quiet, ...process.argv.slice(2)], { stdio: 'inherit' });
// A terminal's Ctrl-C reaches the script too; this process only waits until it has tidied up.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (status) => process.exit(status ?? 1));
