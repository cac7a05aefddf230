/** Whether a process of this machine still runs; what is no process id never does. */
export function isProcessAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process refuses the signal, but it is there.
    return !(Error.isError(error) && 'code' in error && error.code === 'ESRCH');
  }
}
