/** A lock between the processes of simulated tools. */
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const RETRY_MS = 5;

/** Far beyond what a tool takes: whoever waits longer waits for something that will not end. */
const GIVE_UP_MS = 30_000;

/**
 * Runs `work` while this process alone holds the lock file. The file names its owner, so that the
 * lock of a tool that was killed is not waited for.
 */
export function withLockFile<T>(lockPath: string, work: () => T): T {
  const claim = `${lockPath}.${process.pid}`;
  writeFileSync(claim, String(process.pid));
  const deadline = Date.now() + GIVE_UP_MS;
  try {
    while (!tryLink(claim, lockPath)) {
      if (ownerIsGone(lockPath)) rmSync(lockPath, { force: true });
      else if (Date.now() > deadline) throw new Error(`${lockPath} is held by another process`);
      else pause(RETRY_MS);
    }
  } finally {
    rmSync(claim, { force: true });
  }
  try {
    return work();
  } finally {
    rmSync(lockPath, { force: true });
  }
}

/** A hard link appears together with its content: nobody ever sees a lock without an owner. */
function tryLink(claim: string, lockPath: string): boolean {
  try {
    linkSync(claim, lockPath);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function ownerIsGone(lockPath: string): boolean {
  try {
    process.kill(Number(readFileSync(lockPath, 'utf8')), 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}

function errorCode(error: unknown): unknown {
  return Error.isError(error) && 'code' in error ? error.code : undefined;
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
