/** Readers that stop before the end, as `head` and `grep -q` do. */

/** Lets the writing end in silence: a trace of Node's would read as if the user had erred. */
export function endQuietlyOnBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', passOver);
}

function passOver(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
