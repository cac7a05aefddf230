/** Build numbers that Apple refuses after the upload, or takes without offering the build. */
import type { CheckLevel } from '../../../core/apple/checks/require-sound-ipa.ts';
import type { UploadIdentity } from '../../../core/app-store-connect/build-uploads/build-uploads.ts';
import {
  LONGEST_BUILD_NUMBER,
  nextAfter,
} from '../../../core/app-store-connect/next-build-number.ts';
import { compareVersions, isVersionNumber } from '../../../core/app-store-connect/versions.ts';
import type { Log } from '../../../core/runner/log/log.ts';
import { uploadErrors } from '../errors.ts';

/** Throws `upload/build-number-too-long` for a number of more characters than Apple takes. */
export function requireShortBuildNumber(
  { buildNumber }: Pick<UploadIdentity, 'buildNumber'>,
  level: CheckLevel,
  log: Pick<Log, 'warning'>,
): void {
  if (level === 'off' || buildNumber.length <= LONGEST_BUILD_NUMBER) return;
  const message = `The build number ${buildNumber} has ${buildNumber.length} characters; Apple takes at most ${LONGEST_BUILD_NUMBER}.`;
  if (level === 'error') throw uploadErrors.error('build-number-too-long', { message });
  log.warning(message);
}

/**
 * Compares with the highest number that Apple holds. On the Mac every build needs a higher number
 * than all before it, whatever their versions (ITMS-90061). Elsewhere Apple takes a lower number in
 * a version, but offers the build to no tester as an update.
 */
export function requireHigherBuildNumber(
  { version, buildNumber, platform }: UploadIdentity,
  highest: string | undefined,
  level: CheckLevel,
  log: Pick<Log, 'warning'>,
): void {
  if (level === 'off' || highest === undefined) return;
  if (!isVersionNumber(buildNumber) || compareVersions(buildNumber, highest) > 0) return;
  const free = `The next free build number is ${nextAfter(highest)}.`;
  if (platform === 'MAC_OS') {
    const message = `Build number ${buildNumber} is not above ${highest}, the highest of all versions of this Mac app.`;
    if (level === 'error') {
      throw uploadErrors.error('build-number-too-low', {
        message,
        remedy: `${uploadErrors.entries['build-number-too-low'].remedy} ${free}`,
      });
    }
    log.warning(`${message} Apple refuses that (ITMS-90061). ${free}`);
    return;
  }
  log.warning(
    `Build number ${buildNumber} is below ${highest}, the highest of version ${version}: Apple takes the build, but does not offer it as an update to testers who have that one. ${free}`,
  );
}
