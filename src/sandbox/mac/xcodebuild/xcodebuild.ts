/** `xcodebuild`: its questions, archive and export. */
import path from 'node:path';
import { NOT_SIMULATED } from '../refusal.ts';
import { refuseCall } from '../streaming-tool.ts';
import type { StreamingTool, ToolContext } from '../streaming-tool.ts';
import { archiveCommand } from './archive-command.ts';
import { exportArchive } from './export-archive.ts';
import { XcodeFailure } from './failure.ts';
import { selectedToolchain } from './toolchain.ts';
import type { Toolchain } from './toolchain.ts';
import { FLET_PAD_BYTES } from '../../switches.ts';

export const xcodebuild: StreamingTool = async (argv, context) => {
  const toolchain = selectedToolchain(context.env);
  if (argv.join(' ') === '-version') {
    context.stdout(`Xcode ${toolchain.version}\nBuild version ${toolchain.build}\n`);
    return 0;
  }
  if (argv.join(' ') === '-showsdks') {
    context.stdout(sdkList(toolchain));
    return 0;
  }
  if (argv.includes('-exportArchive')) return exportCommand(argv, context);
  if (argv.includes('archive')) return archiveCommand(argv, context);
  return refuseCall(`xcodebuild ${argv.join(' ')}`, context);
};

function sdkList({ sdk }: Toolchain): string {
  return (
    `iOS SDKs:\n\tiOS ${sdk}                      \t-sdk iphoneos${sdk}\n\n` +
    `iOS Simulator SDKs:\n\tSimulator - iOS ${sdk}          \t-sdk iphonesimulator${sdk}\n`
  );
}

const pathOptions = ['-archivePath', '-exportPath', '-exportOptionsPlist'] as const;
/** Without an account on the Mac these change nothing. */
const flags = [
  '-exportArchive',
  '-allowProvisioningUpdates',
  '-allowProvisioningDeviceRegistration',
];

async function exportCommand(argv: readonly string[], context: ToolContext): Promise<number> {
  const paths = new Map<string, string>();
  const words = [...argv];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const option = pathOptions.find((known) => known === word);
    if (option !== undefined)
      paths.set(option, path.resolve(context.machine.cwd, words.shift() ?? ''));
    else if (!flags.includes(word)) return refuseCall(`xcodebuild -exportArchive ${word}`, context);
  }
  const [archivePath, exportPath, optionsPath] = pathOptions.map((option) => paths.get(option));
  if (archivePath === undefined || exportPath === undefined || optionsPath === undefined) {
    // The exact words about a missing option are unproven.
    context.stderr(`xcodebuild: error: -exportArchive needs ${pathOptions.join(', ')}\n`);
    return NOT_SIMULATED;
  }
  try {
    const padBytes = Number(context.env[FLET_PAD_BYTES] || 300_000);
    const ipa = await exportArchive(
      { archivePath, exportPath, optionsPath, padBytes },
      context.machine,
    );
    context.stdout(
      `Exported ${path.basename(ipa, '.ipa')} to: ${exportPath}\n** EXPORT SUCCEEDED **\n`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof XcodeFailure)) throw error;
    context.stderr(`${error.lines.join('\n')}\n`);
    context.stdout('** EXPORT FAILED **\n');
    return 70;
  }
}
