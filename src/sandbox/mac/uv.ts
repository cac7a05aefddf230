/** Starts the simulated `uv` as a program. */
import { uv } from './python/uv.ts';
import { runStreamingTool } from './streaming-tool.ts';

await runStreamingTool('uv', uv);
