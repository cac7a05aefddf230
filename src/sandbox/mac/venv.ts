/** Starts the simulated `venv` as a program. */
import { venv } from './python/venv.ts';
import { runStreamingTool } from './streaming-tool.ts';

await runStreamingTool('venv', venv);
