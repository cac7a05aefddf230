/** Starts the simulated `xcrun` as a program. */
import { runStreamingTool } from './streaming-tool.ts';
import { xcrun } from './xcodebuild/xcrun.ts';

await runStreamingTool('xcrun', xcrun);
