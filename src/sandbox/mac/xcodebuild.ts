/** Starts the simulated `xcodebuild` as a program. */
import { runStreamingTool } from './streaming-tool.ts';
import { xcodebuild } from './xcodebuild/xcodebuild.ts';

await runStreamingTool('xcodebuild', xcodebuild);
