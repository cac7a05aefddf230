/** The step of an action that looks at an .ipa before anybody relies on it. */
import type { ActionContext } from '../../runner/action-context.ts';
import { oneOf } from '../../runner/input/input-kinds.ts';
import { counted } from '../../system/count.ts';
import type { ExportMethod } from '../provisioning-profile/export-method.ts';
import { checkErrors } from './check-errors.ts';
import type { Ipa } from '../package/ipa.ts';
import { readableProfile } from './signature/embedded-profile.ts';
import { inspectIpa } from './inspect-ipa.ts';
import { reportFindings } from './report-findings.ts';

const CHECK_LEVELS = ['error', 'warn', 'off'] as const;

export type CheckLevel = (typeof CHECK_LEVELS)[number];

/** The input kind for what becomes of findings. */
export const checkLevel = oneOf(CHECK_LEVELS);

export interface Check {
  readonly level: CheckLevel;
  /** The export method of the .ipa; when nobody says so, its profile's. */
  readonly exportMethod: ExportMethod | undefined;
}

/** Tells what is wrong with `ipa`; throws when that is an error and errors are to end the step. */
export async function requireSoundIpa(
  ipa: Ipa,
  { level, exportMethod: asked }: Check,
  { clock, log, summary, signal }: Pick<ActionContext, 'clock' | 'log' | 'summary' | 'signal'>,
): Promise<void> {
  if (level === 'off') return;
  const exportMethod = asked ?? readableProfile(ipa.app)?.exportMethod ?? 'app-store-connect';
  const findings = await inspectIpa(ipa, { now: clock.now(), exportMethod }, signal);
  const errors = findings.filter(({ rule }) => rule.severity === 'error');
  const isFatal = level === 'error' && errors.length > 0;
  if (findings.length === 0) log.info('The checks of the .ipa found nothing.');
  reportFindings(findings, { isFatal, log, summary });
  if (!isFatal) return;

  const refuser = exportMethod === 'app-store-connect' ? 'App Store Connect' : 'an iPhone';
  const codes = [...new Set(errors.map(({ rule }) => rule.code))].join(', ');
  throw checkErrors.error('refused-by-checks', {
    message: `The .ipa has ${counted(errors.length, 'problem')} for which ${refuser} would refuse it: ${codes}.`,
  });
}
