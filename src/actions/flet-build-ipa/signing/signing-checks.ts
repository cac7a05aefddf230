/** Whether what signs the app belongs together, found out before minutes are spent. */
import { exportMethodNamed } from '../../../core/apple/provisioning-profile/export-method.ts';
import {
  certificatesIn,
  selectsCertificate,
} from '../../../core/apple/provisioning-profile/certificate-selector.ts';
import { profileErrors } from '../../../core/apple/provisioning-profile/profile-errors.ts';
import { isForIos } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import type { ProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import type { ActionError } from '../../../core/errors.ts';
import { inputError } from '../../../core/runner/input/inputs.ts';
import { formatDay } from '../../../core/system/day.ts';
import { FLETS_DEFAULT } from '../project/build-settings.ts';
import type { BuildSettings, Setting } from '../project/build-settings.ts';
import { buildErrors } from '../errors.ts';
import { describeProfile } from './installed-profiles.ts';

/** The problems of the signing values themselves. */
export function signingProblems(settings: BuildSettings, allowUnsigned: boolean): ActionError[] {
  const { provisioningProfile: profile, signingCertificate: certificate, exportMethod } = settings;
  const mismatch = methodTableProblem(settings);
  if (mismatch !== undefined) return [mismatch];
  if (profile !== undefined) {
    return certificate === undefined && exportMethodNamed(exportMethod.value) !== 'debugging'
      ? [inputError([`\`signing-certificate\` is missing, which ${profile.from} needs beside it`])]
      : [];
  }
  const half = settings.signingCertificate ?? settings.teamId;
  if (half?.from.startsWith('`')) {
    return [inputError([`${half.from} also needs \`provisioning-profile\``])];
  }
  if (allowUnsigned) return [];
  return [
    buildErrors.error('profile-missing', {
      message: `No provisioning profile was given, and pyproject.toml names none for the export method ${exportMethod.value} (${exportMethod.from}).`,
      ...(settings.methodTables.length === 0
        ? {}
        : {
            details: [
              `pyproject.toml has values for the export methods ${settings.methodTables.join(', ')}.`,
            ],
          }),
    }),
  ];
}

/** The table counts only under the very word that flet is given: `app-store` finds no other. */
function methodTableProblem(settings: BuildSettings): ActionError | undefined {
  const { exportMethod, methodTables } = settings;
  if (methodTables.includes(exportMethod.value)) return undefined;
  const meant = exportMethodNamed(exportMethod.value);
  const other = methodTables.find(
    (name) => meant !== undefined && exportMethodNamed(name) === meant,
  );
  if (other === undefined) return undefined;
  return buildErrors.error('export-method-mismatch', {
    message: `flet is to export for ${exportMethod.value} (${exportMethod.from}), and so does not see what pyproject.toml has under tool.flet.ios.export_methods.${other}: both words mean the same, but flet compares them letter by letter.`,
    remedy: `Rename the table in pyproject.toml to [tool.flet.ios.export_methods."${exportMethod.value}"].`,
  });
}

/** Xcode would find out only after the build that no certificate in the profile is meant. */
function certificateProblems(
  profile: ProvisioningProfile,
  { value, from }: Setting,
  subject: string,
): ActionError[] {
  const inside = certificatesIn(profile);
  const isMeant = inside.some((certificate) => selectsCertificate(value, certificate));
  if (isMeant || profile.certificateSha1s.includes(value.toUpperCase())) return [];
  return [
    profileErrors.error('certificate-missing', {
      message: `${subject} does not contain the certificate ${value} (${from}).`,
      details: [
        describeProfile(profile),
        ...inside.map(({ commonName, sha1, expires }) => {
          return `in the profile: "${commonName}", SHA-1 ${sha1}, expires ${formatDay(expires)}`;
        }),
      ],
    }),
  ];
}

/** The reasons against using the installed `profile` for this build. */
export function profileProblems(
  profile: ProvisioningProfile,
  settings: BuildSettings,
  today: Date,
): ActionError[] {
  const { bundleId, exportMethod, signingCertificate, teamId } = settings;
  const subject = `The provisioning profile "${profile.name}"`;
  const details = [describeProfile(profile)];
  const problems: ActionError[] = [];
  if (today >= profile.expires) {
    const message = `${subject} expired on ${formatDay(profile.expires)}.`;
    problems.push(profileErrors.error('expired', { message, details }));
  }
  if (teamId !== undefined && teamId.value !== profile.teamId) {
    const message = `${subject} belongs to team ${profile.teamId}, but the build is for ${teamId.value} (${teamId.from}).`;
    problems.push(profileErrors.error('wrong-team', { message, details }));
  }
  if (!isForIos(profile)) {
    const message = `${subject} is for ${profile.platforms.join(', ')}, not for iOS.`;
    problems.push(profileErrors.error('not-for-ios', { message, details }));
  }
  if (profile.isXcodeManaged) {
    const message = `${subject} is managed by Xcode, which signs by hand with no such profile.`;
    problems.push(profileErrors.error('xcode-managed', { message, details }));
  }
  if (signingCertificate !== undefined) {
    problems.push(...certificateProblems(profile, signingCertificate, subject));
  }
  const method = exportMethodNamed(exportMethod.value);
  if (method !== profile.exportMethod) {
    const message = `${subject} is for ${profile.exportMethod}, but the build is to be exported for ${exportMethod.value} (${exportMethod.from}).`;
    problems.push(profileErrors.error('wrong-kind', { message, details }));
  }
  if (!profile.covers(bundleId.value)) {
    const message = `${subject} is for ${profile.bundleId}, but the bundle id of the app is ${bundleId.value} (${bundleId.from}).`;
    const remedy =
      bundleId.from === FLETS_DEFAULT
        ? 'Give `bundle-id`, or write `bundle_id` under [tool.flet] in pyproject.toml.'
        : 'Give a profile for this bundle id, or correct the bundle id.';
    problems.push(profileErrors.error('not-covered', { message, details, remedy }));
  }
  return problems;
}
