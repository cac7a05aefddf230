import { pip } from './python/pip.ts';
import { runStreamingTool } from './streaming-tool.ts';

await runStreamingTool('pip', pip);
