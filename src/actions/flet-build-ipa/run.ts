import { requireSoundIpa } from '../../core/apple/checks/require-sound-ipa.ts';
import { readIpa } from '../../core/apple/ipa.ts';
import type { ProvisioningProfile } from '../../core/apple/provisioning-profile.ts';
import type { Doors } from '../../core/runner/doors.ts';
import { requireMacOS } from '../../core/runner/machine.ts';
import type { OutputsOf } from '../../core/runner/outputs.ts';
import { hashFile } from '../../core/system/file-hash.ts';
import { resolveBuildNumber } from './build-number.ts';
import { freshArchive, freshIpa, outputFolder } from './build-products.ts';
import type { Archive } from './build-products.ts';
import { summarize } from './build-report.ts';
import { buildOptions, commandLine } from './command-line.ts';
import type { BuildRequest } from './command-line.ts';
import { buildErrors } from './errors.ts';
import { runFlet } from './flet-build.ts';
import { knownOptions, optionsIn, requireOptions } from './flet-options.ts';
import { checkInputs } from './input-checks.ts';
import type { Inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';
import { signingProfile } from './signing-profile.ts';
import { findTools, requireSdkForUploads } from './tools.ts';
import type { Tools } from './tools.ts';
import { verifyArchive, verifyIpa } from './verification.ts';
import type { Identity } from './verification.ts';

type BuildDoors = Doors<typeof outputs>;

export async function run(inputs: Inputs, doors: BuildDoors): Promise<OutputsOf<typeof outputs>> {
  const { machine, processes, clock, log, summary } = doors;
  requireMacOS(machine, 'flet-build-ipa');
  await checkInputs(inputs, machine);
  const buildNumber = resolveBuildNumber(inputs.buildNumber, machine.environment);
  const profile = await signingProfile(inputs, machine.home, clock.now());
  const exportMethod = inputs.exportMethod ?? profile?.exportMethod;

  const tools = await findTools(processes);
  tellTools(tools, doors);
  if (exportMethod === 'app-store-connect') {
    requireSdkForUploads(tools, inputs.check, { now: clock.now(), log });
  }

  const request: BuildRequest = {
    ...inputs,
    buildNumber,
    exportMethod,
    // The UUID is the one word for it that is unique and safe in XML.
    provisioningProfile: profile?.uuid,
    outputDirectory: await outputFolder(inputs.outputDirectory, machine.temp),
  };
  const options = await knownOptions(processes);
  requireOptions([...buildOptions(request), ...optionsIn(inputs.args)], options, tools.fletVersion);

  const start = clock.now();
  const archive = await build(commandLine(request, options), { inputs, start, doors });
  const ipaPath = await freshIpa(request.outputDirectory, start);
  const durationMs = clock.now().getTime() - start.getTime();
  if (ipaPath === undefined) {
    const unsigned = acceptUnsigned(archive, inputs.allowUnsigned, profile);
    verifyArchive(unsigned, request);
    summarize({ ...unsigned, profile: undefined, ipa: undefined, tools, durationMs }, summary);
    return { ...identityOutputs(unsigned), signed: false };
  }

  const ipa = await readIpa(ipaPath);
  verifyIpa(ipa, request, profile);
  const sha256 = await hashFile(ipaPath, 'sha256');
  summarize({ ...ipa, profile, ipa: { ...ipa, sha256 }, tools, durationMs }, summary);
  doors.outputs.known({
    'ipa-path': ipaPath,
    ...identityOutputs(ipa),
    signed: true,
    sha256,
    'size-bytes': ipa.sizeBytes,
  });
  await requireSoundIpa(ipa, { level: inputs.check, exportMethod }, doors);
  return {};
}

function tellTools(tools: Tools, doors: BuildDoors): void {
  const { fletVersion, flutterVersion, xcodeVersion, sdkVersion, cocoaPodsVersion } = tools;
  doors.outputs.known({
    'flet-version': fletVersion,
    'flutter-version': flutterVersion,
    'xcode-version': xcodeVersion,
  });
  doors.log.info(
    `flet ${fletVersion}, Flutter ${flutterVersion ?? 'as flet wants it'}, Xcode ${xcodeVersion} with the iOS ${sdkVersion} SDK, CocoaPods ${cocoaPodsVersion}`,
  );
}

/** Runs flet; the archive is told even when the build fails after it. */
async function build(
  argv: readonly string[],
  { inputs, start, doors }: { inputs: Inputs; start: Date; doors: BuildDoors },
): Promise<Archive | undefined> {
  let archive: Archive | undefined;
  try {
    await runFlet(argv, inputs.timeoutMinutes, doors);
  } finally {
    archive = await freshArchive(inputs.appPath, start);
    doors.outputs.known({ 'archive-path': archive?.path, 'dsym-path': archive?.dsymPath });
  }
  return archive;
}

/** A build without an .ipa: the archive, when that is enough. */
function acceptUnsigned(
  archive: Archive | undefined,
  isAllowed: boolean,
  profile: ProvisioningProfile | undefined,
): Archive {
  if (archive === undefined) {
    throw buildErrors.error('no-ipa', {
      message: 'flet reported success, but there is neither an .ipa nor an archive.',
    });
  }
  if (isAllowed) return archive;
  const reason = profile
    ? `flet did not use the profile "${profile.name}"`
    : 'no provisioning profile was given, and pyproject.toml names none for this export method';
  throw buildErrors.error('unsigned', {
    message: `The build ended without an .ipa: ${reason}.`,
    details: [`The unsigned archive is at ${archive.path}`],
  });
}

function identityOutputs({ bundleId, version, buildNumber }: Identity) {
  return { 'bundle-id': bundleId, version, 'build-number': buildNumber };
}
