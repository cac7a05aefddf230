/** Starts the simulated `pip` as a program. */
import { pip } from './python/pip.ts';
import { runStreamingTool } from './streaming-tool.ts';

await runStreamingTool('pip', pip);
