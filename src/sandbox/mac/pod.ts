/** Starts the simulated `pod` as a program. */
import { pod } from './cocoapods/pod.ts';
import { runStreamingTool } from './streaming-tool.ts';

await runStreamingTool('pod', pod);
