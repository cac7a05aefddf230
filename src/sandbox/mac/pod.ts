import { refuseCall, runStreamingTool } from './streaming-tool.ts';

await runStreamingTool('pod', async (argv, context) => {
  if (argv.join(' ') !== '--version') return refuseCall(`pod ${argv.join(' ')}`, context);
  context.stdout('1.17.0\n');
  return 0;
});
