/** The part of the job's summary page that is about the build. */
import type { Ipa } from '../../../core/apple/package/ipa.ts';
import type { ProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import type { Summary } from '../../../core/runner/log/summary.ts';
import { formatDuration } from '../../../core/system/duration.ts';
import { formatSize } from '../../../core/system/size.ts';
import type { PhaseTime } from '../flet/build-phases.ts';
import type { BuildSettings, Setting } from '../project/build-settings.ts';
import { componentsOf } from './ipa-components.ts';
import { exportOptionRows } from '../signing/export-options.ts';
import type { ExportOptions } from '../signing/export-options.ts';
import type { Tools } from '../toolchain/tools.ts';
import type { Identity } from './verification.ts';

export interface Build extends Identity {
  readonly profile: ProvisioningProfile | undefined;
  readonly tools: Tools;
  /** Absent when only an archive was built. */
  readonly ipa: (Ipa & { readonly sha256: string }) | undefined;
}

export function summarize(build: Build, summary: Summary): void {
  const { tools, ipa, profile } = build;
  const row = (what: string, value: string | undefined) =>
    value === undefined ? [] : [[what, value]];
  const what = ipa ? `a signed .ipa of ${formatSize(ipa.sizeBytes)}` : 'an archive, not signed';
  summary.result(`${build.bundleId} ${build.version} (${build.buildNumber}) was built: ${what}.`);
  summary.table(ipa ? 'Signed .ipa' : 'Unsigned archive', [
    ['what', 'value'],
    ...row('Bundle id', build.bundleId),
    ...row('Version', build.version),
    ...row('Build number', build.buildNumber),
    ...row('Profile', profile && `${profile.name} (${profile.exportMethod})`),
    ...row('File', ipa?.path),
    ...row('Size', ipa && formatSize(ipa.sizeBytes)),
    ...row('SHA-256', ipa?.sha256),
    ...row('flet', tools.fletVersion),
    ...row('Flutter', tools.flutterVersion),
    ...row('Xcode', `${tools.xcodeVersion} (iOS SDK ${tools.sdkVersion})`),
    ...row('CocoaPods', tools.cocoaPodsVersion),
  ]);
  if (ipa) summarizeComponents(ipa, summary);
}

function summarizeComponents(ipa: Ipa, summary: Summary): void {
  summary.table('What the .ipa is made of', [
    ['part', 'files', 'in the .ipa', 'installed'],
    ...componentsOf(ipa).map(({ name, files, compressedBytes, sizeBytes }) => [
      name,
      String(files),
      formatSize(compressedBytes),
      formatSize(sizeBytes),
    ]),
  ]);
}

/** Each value that flet builds with and who said so, in the order of flet’s questions. */
export function summarizeSettings(
  settings: BuildSettings,
  exportOptions: ExportOptions | undefined,
  summary: Summary,
): void {
  summary.table('Settings', [
    ['setting', 'value', 'from', 'instead of'],
    ...settingRows(settings).map(([what, setting]) => [
      what,
      setting.value,
      setting.from,
      insteadOf(setting),
    ]),
  ]);
  summary.text(
    'An input goes before pyproject.toml, and that before what flet takes by itself. pyproject.toml is only read.',
  );
  summary.table('Export options for Xcode', [
    ['option', 'value', 'from'],
    // Written as code, since the page would take <none> for HTML.
    ...exportOptionRows(exportOptions).map(([key, value, from]) => [key, `\`${value}\``, from]),
  ]);
}

/** `1.2.3 (project.version in pyproject.toml)`; '' where nothing else was given. */
export function insteadOf(setting: Setting): string {
  return (setting.insteadOf ?? []).map(({ value, from }) => `${value} (${from})`).join(', ');
}

export function settingRows(settings: BuildSettings): (readonly [string, Setting])[] {
  const { bundleId, version, buildNumber, exportMethod } = settings;
  const given = (what: string, setting: Setting | undefined) =>
    setting === undefined ? [] : [[what, setting] as const];
  return [
    ['bundle id', bundleId],
    ['version', version],
    ['build number', buildNumber],
    ['export method', exportMethod],
    ...given('provisioning profile', settings.provisioningProfile),
    ...given('signing certificate', settings.signingCertificate),
    ...given('team', settings.teamId),
  ];
}

export function summarizeTimes(times: readonly PhaseTime[], summary: Summary): void {
  const total = times.reduce((sum, { durationMs }) => sum + durationMs, 0);
  summary.table('Time', [
    ['phase', 'took'],
    ...times.map(({ phase, durationMs }) => [phase, formatDuration(durationMs)]),
    ['all', formatDuration(total)],
  ]);
}

/** The downloads: from a cache, from the network, or kept for the next run. */
export function summarizeDownloads(rows: readonly (readonly string[])[], summary: Summary): void {
  summary.table('Downloads and caches', [['what', 'how', 'size', 'time'], ...rows]);
}
