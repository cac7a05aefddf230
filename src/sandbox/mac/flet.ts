/** Starts the simulated `flet` as a program. */
import { flet } from './flet/flet.ts';
import { runStreamingTool } from './streaming-tool.ts';

await runStreamingTool('flet', flet);
