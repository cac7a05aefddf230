/**
 * Throws an Error on Windows: the simulated Mac consists of programs for a shell of Unix, and the
 * scripts of a workflow are run by the bash of the machine.
 */
export function refuseSystem(platform: NodeJS.Platform): void {
  if (platform !== 'win32') return;
  throw new Error('A rehearsal runs on Linux or macOS. On Windows, run it in WSL.');
}
