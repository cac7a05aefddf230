/** A build under way. */
import type { ToolContext } from '../../streaming-tool.ts';
import type { Values } from '../command-line/argparse.ts';
import type { FletMode } from '../modes.ts';
import type { FletOutput } from '../output.ts';
import type { FletRelease } from '../versions.ts';

/** The state that all steps of a build share. */
export interface RunningBuild {
  readonly options: Values;
  readonly release: FletRelease;
  readonly mode: FletMode;
  readonly output: FletOutput;
  readonly context: ToolContext;
}
