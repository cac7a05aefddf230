/** `arch`, as flet asks for Rosetta. */
import { refuseCall } from '../streaming-tool.ts';
import type { StreamingTool } from '../streaming-tool.ts';
import { MAC_ROSETTA } from '../../switches.ts';

/** Starts a program for Intel, which takes Rosetta 2; SLIPWAY_MAC_ROSETTA=missing takes that away. */
export const arch: StreamingTool = async (argv, context) => {
  const [processor, program, ...others] = argv;
  if (processor !== '-x86_64' || program !== '/usr/bin/true' || others.length > 0) {
    return refuseCall(`arch ${argv.join(' ')}`, context);
  }
  if (context.env[MAC_ROSETTA] !== 'missing') return 0;
  context.stderr(`arch: posix_spawnp: ${program}: Bad CPU type in executable\n`);
  return 1;
};
