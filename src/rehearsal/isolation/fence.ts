/**
 * The fence around what a rehearsal prints while a runner of GitHub reads along: without it a line
 * of a played step, such as `::add-mask::` or `::error::`, would be a command to that runner.
 */
import { randomUUID } from 'node:crypto';

/**
 * Until the function that it returns is called, the outer runner obeys no command. Nobody below
 * learns the token that ends it. Without such a runner nothing is written.
 */
export function fenceCommands(outer: NodeJS.ProcessEnv, write: (line: string) => void): () => void {
  if (outer['GITHUB_ACTIONS'] !== 'true') return () => undefined;
  const token = randomUUID();
  write(`::stop-commands::${token}`);
  return () => {
    write(`::${token}::`);
  };
}
