import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { exportMethodNamed } from '../../core/apple/provisioning-profile/export-method.ts';
import { requireSoundIpa } from '../../core/apple/checks/require-sound-ipa.ts';
import { readIpa } from '../../core/apple/package/ipa.ts';
import { listArtifact } from '../../core/runner/files/artifact-list.ts';
import type { ActionContext } from '../../core/runner/action-context.ts';
import { requireMacOS } from '../../core/runner/machine.ts';
import type { Summary } from '../../core/runner/log/summary.ts';
import { MINUTE } from '../../core/system/duration.ts';
import { hashFile } from '../../core/system/files/file-hash.ts';
import { checkBuild, checkSources, isFolder } from './before-build/before-build.ts';
import type { ReadyBuild } from './before-build/before-build.ts';
import { nextFreeNumber } from './project/build-number.ts';
import { PhaseTimes } from './flet/build-phases.ts';
import { privateFilesError, privateFilesInIpa } from './app-files/private-files.ts';
import { freshArchive, freshIpa, outputFolder } from './after-build/build-products.ts';
import type { Archive } from './after-build/build-products.ts';
import {
  insteadOf,
  settingRows,
  summarize,
  summarizeDownloads,
  summarizeSettings,
  summarizeTimes,
} from './after-build/build-report.ts';
import { buildRequest } from './flet/build-request.ts';
import type { BuildSettings } from './project/build-settings.ts';
import { commandLine } from './flet/command-line.ts';
import type { BuildRequest } from './flet/command-line.ts';
import { buildErrors } from './errors.ts';
import { exportOptionRows, needsOwnFile, writeExportOptions } from './signing/export-options.ts';
import type { ExportOptions } from './signing/export-options.ts';
import { runFlet } from './flet/flet-build.ts';
import { numbersMadeTexts } from './project/info-plist.ts';
import type { Inputs } from './inputs.ts';
import { fletOnPath } from './toolchain/launcher.ts';
import type { Launcher } from './toolchain/launcher.ts';
import type { outputs } from './outputs.ts';
import { buildProblems } from './before-build/problems.ts';
import { verifyArchive, verifyIpa, wanted } from './after-build/verification.ts';
import type { Identity } from './after-build/verification.ts';
import { Toolchain } from './toolchain/toolchain.ts';
import { selectXcode } from './toolchain/xcode.ts';

type BuildContext = ActionContext<typeof outputs>;

export async function run(inputs: Inputs, context: BuildContext): Promise<void> {
  const { machine, clock, summary } = context;
  requireMacOS(machine, 'flet-build-ipa');
  const phases = new PhaseTimes(clock);
  const stopTelling = clock.every(MINUTE, () =>
    context.log.info(`Still busy: ${phases.progress}.`),
  );
  try {
    const ready = await phases.time('Checks before the build', () => prepare(inputs, context));
    const launcher = await phases.time('Flutter SDK', () => provideFlutter(ready));
    const product = await build(inputs, { ...ready, launcher }, phases, context);
    await phases.time('Caches', () => keepDownloads(ready, summary));
    await phases.time('Checks of the .ipa', () => examine(product, inputs, ready, context));
  } finally {
    stopTelling();
    summarizeTimes(phases.times, summary);
  }
}

interface Preparation extends ReadyBuild {
  readonly toolchain: Toolchain;
  readonly launcher: Launcher;
}

/** Everything that can be wrong is found here, and reported in one error. */
async function prepare(inputs: Inputs, context: BuildContext): Promise<Preparation> {
  const problems = buildProblems();
  const project = await checkSources(inputs, context, problems);
  // Without its folder there is nothing to install flet for.
  if (!(await isFolder(inputs.appPath))) problems.throwAny();
  const { xcodeVersion } = inputs;
  const developerFolder =
    xcodeVersion && (await problems.attempt(() => selectXcode(xcodeVersion, context.machine.home)));
  const toolchain = new Toolchain(inputs, project, context);
  const flet = await problems.attempt(() => toolchain.provideFlet());
  const launcher = {
    ...(flet ?? fletOnPath),
    environment: {
      ...flet?.environment,
      ...(developerFolder ? { DEVELOPER_DIR: developerFolder } : {}),
    },
  };
  const ready = await checkBuild(
    { inputs, project, launcher, hasFlet: flet !== undefined },
    context,
    problems,
  );
  tellTools(ready, context);

  let { settings } = ready;
  if (inputs.buildNumber === 'next') {
    const train = { bundleId: settings.bundleId.value, version: settings.version.value };
    const value = await nextFreeNumber(inputs, train, context);
    settings = {
      ...settings,
      buildNumber: { ...settings.buildNumber, value, from: '`build-number: next`' },
    };
  }
  tellSettings(settings, ready.exportOptions, context);
  return { ...ready, settings, toolchain, launcher };
}

function provideFlutter({ toolchain, launcher, tools }: Preparation): Promise<Launcher> {
  return toolchain.provideFlutter(launcher, tools.fletVersion, tools.flutterVersion);
}

async function keepDownloads({ toolchain }: Preparation, summary: Summary): Promise<void> {
  await toolchain.saveCaches();
  summarizeDownloads(toolchain.rows, summary);
}

function tellTools({ tools }: ReadyBuild, { outputs, log }: BuildContext): void {
  const { fletVersion, flutterVersion, xcodeVersion, sdkVersion, cocoaPodsVersion } = tools;
  outputs.set({
    'flet-version': fletVersion,
    'flutter-version': flutterVersion,
    'xcode-version': xcodeVersion,
  });
  log.info(
    `flet ${fletVersion}, Flutter ${flutterVersion ?? 'as flet wants it'}, Xcode ${xcodeVersion} with the iOS ${sdkVersion} SDK, CocoaPods ${cocoaPodsVersion}`,
  );
}

function tellSettings(
  settings: BuildSettings,
  exportOptions: ExportOptions | undefined,
  { log, summary }: BuildContext,
): void {
  for (const [what, setting] of settingRows(settings)) {
    const others = insteadOf(setting);
    log.info(`${what}: ${setting.value} (${setting.from})${others && `, and not ${others}`}`);
  }
  if (exportOptions !== undefined) log.info('Export options:');
  for (const [key, value, from] of exportOptionRows(exportOptions)) {
    log.info(`  ${key}: ${value} (${from})`);
  }
  summarizeSettings(settings, exportOptions, summary);
}

interface Product {
  readonly request: BuildRequest;
  readonly ipaPath: string | undefined;
  readonly archive: Archive | undefined;
}

/** Runs flet; the archive is an output even when the build fails after it. */
async function build(
  inputs: Inputs,
  { settings, profile, exportOptions, exclude, abilities, launcher }: Preparation,
  phases: PhaseTimes,
  context: BuildContext,
): Promise<Product> {
  const { machine, clock, outputs } = context;
  if (inputs.clean) await rm(join(inputs.appPath, 'build'), { recursive: true, force: true });
  const request = buildRequest(inputs, settings, profile, {
    outputDirectory: await outputFolder(inputs.outputDirectory, machine.temp),
    exclude,
    exportOptionsPlist: await ownExportOptions(exportOptions, machine.temp),
  });
  const start = clock.now();
  let archive: Archive | undefined;
  try {
    const argv = commandLine(request, abilities);
    await runFlet({ argv, launcher, phases, timeoutMs: inputs.timeoutMs }, context);
  } finally {
    archive = await freshArchive(inputs.appPath, start);
    outputs.set({ 'archive-path': archive?.path, 'dsym-path': archive?.dsymPath });
  }
  return { request, archive, ipaPath: await freshIpa(request.outputDirectory, start) };
}

/** The path of the file that replaces flet’s own, where that would hold something else. */
async function ownExportOptions(
  options: ExportOptions | undefined,
  temp: string,
): Promise<string | undefined> {
  if (options === undefined || !needsOwnFile(options)) return undefined;
  const folder = await mkdtemp(join(temp, 'flet-export-'));
  try {
    return await writeExportOptions(options, folder);
  } catch (error) {
    await rm(folder, { recursive: true, force: true }).catch(() => {});
    throw error;
  }
}

/** Green only for what was read back from disk and is what was asked for. */
async function examine(
  { request, ipaPath, archive }: Product,
  inputs: Inputs,
  { tools, settings, profile }: Preparation,
  context: BuildContext,
): Promise<void> {
  const { summary, log, machine } = context;
  if (ipaPath === undefined) {
    const unsigned = acceptUnsigned(archive, inputs.allowUnsigned, profile !== undefined);
    verifyArchive(unsigned, request);
    summarize({ ...unsigned, profile: undefined, ipa: undefined, tools }, summary);
    context.outputs.set({ ...identityOutputs(unsigned), signed: false });
    return;
  }
  const ipa = await readIpa(ipaPath);
  verifyIpa(ipa, { ...wanted(settings), infoPlist: request.infoPlist }, profile);
  const { allowPrivateFiles: allowed } = inputs;
  const privateFiles = await privateFilesInIpa(ipaPath, { allowed, temp: machine.temp });
  const exposed = privateFilesError('The .ipa carries', privateFiles);
  if (exposed !== undefined) throw exposed;
  for (const key of numbersMadeTexts(ipa.infoPlist, request.infoPlist)) {
    log.warning(`${key} in Info.plist is a text, since flet writes numbers as texts.`);
  }
  if (archive?.dsymPath === undefined) {
    log.warning('The build left no debug symbols, so reports of crashes will not be readable.');
  }
  const sha256 = await hashFile(ipaPath, 'sha256');
  summarize({ ...ipa, profile, ipa: { ...ipa, sha256 }, tools }, summary);
  context.outputs.set({
    'ipa-path': ipaPath,
    ...identityOutputs(ipa),
    signed: true,
    sha256,
    'size-bytes': ipa.sizeBytes,
  });
  const exportMethod = exportMethodNamed(settings.exportMethod.value);
  await requireSoundIpa(ipa, { level: inputs.check, exportMethod }, context);
  if (listArtifact(ipaPath, machine)) {
    log.info('The .ipa is on the list of artifacts of this job, for actions/attest.');
  }
}

/** A build without an .ipa: the archive, when that is enough. */
function acceptUnsigned(
  archive: Archive | undefined,
  isAllowed: boolean,
  hadProfile: boolean,
): Archive {
  if (archive === undefined) {
    throw buildErrors.error('no-ipa', {
      message: 'flet reported success, but there is neither an .ipa nor an archive.',
    });
  }
  if (isAllowed && !hadProfile) return archive;
  throw buildErrors.error('unsigned', {
    message: 'The build ended without an .ipa: flet did not use the provisioning profile.',
    details: [`The unsigned archive is at ${archive.path}`],
  });
}

function identityOutputs({ bundleId, version, buildNumber }: Identity) {
  return { 'bundle-id': bundleId, version, 'build-number': buildNumber };
}
