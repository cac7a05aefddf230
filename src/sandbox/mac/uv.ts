import { uv } from './python/uv.ts';
import { runStreamingTool } from './streaming-tool.ts';

await runStreamingTool('uv', uv);
