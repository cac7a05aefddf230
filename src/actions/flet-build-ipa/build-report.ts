/** What the job's summary page says about the build. */
import type { Summary } from '../../core/runner/summary.ts';
import { formatDuration } from '../../core/system/duration.ts';
import { formatSize } from '../../core/system/size.ts';
import type { ProvisioningProfile } from '../../core/apple/provisioning-profile.ts';
import type { Identity } from './verification.ts';
import type { Tools } from './tools.ts';

export interface Build extends Identity {
  readonly profile: ProvisioningProfile | undefined;
  readonly tools: Tools;
  readonly durationMs: number;
  /** Absent when only an archive was built. */
  readonly ipa:
    { readonly path: string; readonly sizeBytes: number; readonly sha256: string } | undefined;
}

export function summarize(build: Build, summary: Summary): void {
  const { tools, ipa, profile } = build;
  const row = (what: string, value: string | undefined) =>
    value === undefined ? [] : [[what, value]];
  summary.table(ipa ? 'Signed .ipa' : 'Unsigned archive', [
    ['', ''],
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
    ...row('Build time', formatDuration(build.durationMs)),
  ]);
}
