/** The options of `flet build`, release by release. */
import type { OptionSpec } from './argparse.ts';

/** Options of `flet build`, as the parsers of the emulated releases list them. */
interface OptionOfReleases extends OptionSpec {
  /** First and last generation (see versions.ts) that has the option. */
  readonly from?: number;
  readonly until?: number;
}

const text = (flag: string, dest: string, from = 0): OptionOfReleases => ({
  flags: [flag],
  dest,
  takes: 'one',
  from,
});
const toggle = (flag: string, dest: string, from = 0): OptionOfReleases => ({
  flags: [flag],
  dest,
  takes: 'nothing',
  from,
});
const onOff = (name: string, dest: string, from: number): OptionOfReleases => ({
  flags: [`--${name}`, `--no-${name}`],
  dest,
  takes: 'nothing',
  from,
});
const words = (flag: string, dest: string, from = 0): OptionOfReleases => ({
  flags: [flag],
  dest,
  takes: 'some',
  from,
});

const options: readonly OptionOfReleases[] = [
  { flags: ['-h', '--help'], dest: 'help', takes: 'nothing' },
  { flags: ['-v', '--verbose'], dest: 'verbose', takes: 'nothing', collect: 'count' },
  { flags: ['-o', '--output'], dest: 'output_dir', takes: 'one' },
  words('--arch', 'target_arch'),
  words('--exclude', 'exclude'),
  words('--include', 'include', 2),
  toggle('--no-default-excludes', 'default_excludes', 2),
  { ...toggle('--clear-cache', 'clear_cache'), until: 1 },
  text('--project', 'project_name'),
  text('--artifact', 'artifact_name', 1),
  text('--description', 'description'),
  text('--product', 'product_name'),
  text('--org', 'org_name'),
  text('--bundle-id', 'bundle_id'),
  text('--company', 'company_name'),
  text('--copyright', 'copyright'),
  words('--linux-categories', 'linux_categories', 2),
  text('--android-adaptive-icon-background', 'android_adaptive_icon_background'),
  text('--splash-color', 'splash_color'),
  text('--splash-dark-color', 'splash_dark_color'),
  toggle('--no-web-splash', 'no_web_splash'),
  toggle('--no-ios-splash', 'no_ios_splash'),
  toggle('--no-android-splash', 'no_android_splash'),
  text('--ios-team-id', 'ios_team_id'),
  text('--ios-export-method', 'ios_export_method'),
  text('--ios-provisioning-profile', 'ios_provisioning_profile'),
  text('--ios-signing-certificate', 'ios_signing_certificate'),
  text('--base-url', 'base_url'),
  { ...text('--web-renderer', 'web_renderer'), choices: ['canvaskit', 'html'], until: 0 },
  {
    ...text('--web-renderer', 'web_renderer', 1),
    choices: ['auto', 'canvaskit', 'skwasm'],
    lowerCase: true,
  },
  { ...toggle('--use-color-emoji', 'use_color_emoji'), until: 0 },
  { ...text('--route-url-strategy', 'route_url_strategy'), choices: ['path', 'hash'] },
  text('--pwa-background-color', 'pwa_background_color'),
  text('--pwa-theme-color', 'pwa_theme_color'),
  text('--pwa-short-name', 'pwa_short_name', 2),
  toggle('--no-wasm', 'no_wasm', 1),
  toggle('--no-cdn', 'no_cdn', 1),
  toggle('--split-per-abi', 'split_per_abi'),
  onOff('android-legacy-packaging', 'android_legacy_packaging', 1),
  { ...toggle('--compile-app', 'compile_app'), until: 0 },
  { ...toggle('--compile-packages', 'compile_packages'), until: 0 },
  onOff('compile-app', 'compile_app', 1),
  onOff('compile-packages', 'compile_packages', 1),
  onOff('swift-package-manager', 'swift_package_manager', 1),
  onOff('impeller', 'impeller', 3),
  toggle('--cleanup-app', 'cleanup_app'),
  words('--cleanup-app-files', 'cleanup_app_files'),
  toggle('--cleanup-packages', 'cleanup_packages'),
  words('--cleanup-package-files', 'cleanup_package_files'),
  { flags: ['--flutter-build-args'], dest: 'flutter_build_args', takes: 'any', until: 1 },
  {
    flags: ['--flutter-build-args'],
    dest: 'flutter_build_args',
    takes: 'any',
    from: 2,
    emptyIsWrong:
      'expected at least one argument - attach one that starts with `-` using `=`, ' +
      'e.g. `--flutter-build-args=--obfuscate`, or pass it after `--`',
  },
  words('--source-packages', 'source_packages'),
  words('--android-extract-packages', 'android_extract_packages', 1),
  text('--python-version', 'python_version', 1),
  words('--info-plist', 'info_plist'),
  words('--macos-entitlements', 'macos_entitlements'),
  words('--android-features', 'android_features'),
  words('--android-permissions', 'android_permissions'),
  words('--android-meta-data', 'android_meta_data'),
  {
    ...words('--permissions', 'permissions'),
    choices: ['location', 'camera', 'microphone', 'photo_library'],
    lowerCase: true,
  },
  text('--deep-linking-scheme', 'deep_linking_scheme'),
  text('--deep-linking-host', 'deep_linking_host'),
  text('--android-signing-key-store', 'android_signing_key_store'),
  text('--android-signing-key-store-password', 'android_signing_key_store_password'),
  text('--android-signing-key-password', 'android_signing_key_password'),
  text('--android-signing-key-alias', 'android_signing_key_alias'),
  text('--macos-signing-identity', 'macos_signing_identity', 2),
  {
    ...text('--macos-distribution', 'macos_distribution', 2),
    choices: ['none', 'developer-id', 'app-store'],
    lowerCase: true,
  },
  text('--macos-notary-profile', 'macos_notary_profile', 2),
  text('--macos-provisioning-profile', 'macos_provisioning_profile', 2),
  text('--macos-installer-identity', 'macos_installer_identity', 2),
  { ...text('--build-number', 'build_number'), integer: true },
  text('--build-version', 'build_version'),
  text('--module-name', 'module_name'),
  text('--template', 'template'),
  text('--template-dir', 'template_dir'),
  text('--template-ref', 'template_ref'),
  toggle('--show-platform-matrix', 'show_platform_matrix'),
  {
    ...text('--log-format', 'log_format', 3),
    choices: ['rich', 'plain', 'github'],
    lowerCase: true,
  },
  toggle('--no-rich-output', 'no_rich_output'),
  toggle('--yes', 'assume_yes', 1),
  toggle('--skip-flutter-doctor', 'skip_flutter_doctor'),
];

const platforms = ['macos', 'linux', 'windows', 'web', 'apk', 'aab', 'ipa'];

export function buildOptions(generation: number): OptionSpec[] {
  return options
    .filter(({ from = 0, until = Infinity }) => from <= generation && generation <= until)
    .map(({ from: _from, until: _until, ...option }) =>
      // Before 0.82 a second `--info-plist` replaced the first; the clean-up globs were a list.
      generation === 0 && option.takes === 'some' ? { ...option, collect: 'last' } : option,
    );
}

export function targetPlatforms(generation: number): string[] {
  return generation === 0 ? platforms : [...platforms, 'ios-simulator'];
}
