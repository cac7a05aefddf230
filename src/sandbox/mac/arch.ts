/** Starts the simulated `arch` as a program. */
import { arch } from './arch/arch.ts';
import { runStreamingTool } from './streaming-tool.ts';

await runStreamingTool('arch', arch);
