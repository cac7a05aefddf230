import { fletRelease } from '../flet/versions.ts';
import { refuseCall, type StreamingTool } from '../streaming-tool.ts';

const quiet = new Set(['--no-version-check', '--suppress-analytics']);

/**
 * The installed SDK: the one that the simulated flet wants, unless SLIPWAY_FLUTTER_VERSION names
 * another; with `none` the Mac has none, as GitHub's images.
 */
export const flutter: StreamingTool = async (argv, context) => {
  const [command, ...others] = argv.filter((word) => !quiet.has(word));
  const version = context.env['SLIPWAY_FLUTTER_VERSION'] || fletRelease(context.env).flutter;
  if (version === 'none') {
    context.stderr('flutter: command not found\n');
    return 127;
  }
  const known = others.length === 0 || (command === 'precache' && others[0] === '--ios');
  if (command === '--version' && known) {
    context.stdout(flutterVersionText(version));
    return 0;
  }
  // Both only fetch or set up what the simulation has no use for.
  if (known && (command === 'precache' || command === 'doctor')) {
    context.stdout(`simulated flutter ${command}: nothing to do\n`);
    return 0;
  }
  return refuseCall(`flutter ${argv.join(' ')}`, context);
};

export function flutterVersionText(version: string): string {
  return (
    `Flutter ${version} • channel stable • https://github.com/flutter/flutter.git\n` +
    'Framework • revision 0000000000 (simulated)\n'
  );
}
