/** Starts the simulated `flutter` as a program. */
import { flutter } from './flutter/flutter.ts';
import { runStreamingTool } from './streaming-tool.ts';

await runStreamingTool('flutter', flutter);
