/** The standard output of this process while `work` runs, which then reaches nobody else. */
export async function capturedOutput(work: () => unknown): Promise<string> {
  const { stdout } = process;
  const write = stdout.write.bind(stdout);
  let captured = '';
  stdout.write = (chunk: string | Uint8Array) => {
    captured += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    return true;
  };
  try {
    await work();
  } finally {
    stdout.write = write;
  }
  return captured;
}
