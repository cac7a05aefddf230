import { flutter } from './flutter/flutter.ts';
import { runStreamingTool } from './streaming-tool.ts';

await runStreamingTool('flutter', flutter);
