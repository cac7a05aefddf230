/** Starts the simulated `unzip` as a program. */
import { runStreamingTool } from './streaming-tool.ts';
import { unzip } from './unzip/unzip.ts';

await runStreamingTool('unzip', unzip);
