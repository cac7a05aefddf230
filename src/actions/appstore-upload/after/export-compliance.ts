/** Export compliance of the uploaded build. */
import { readBuild } from '../../../core/app-store-connect/builds.ts';
import type { Build } from '../../../core/app-store-connect/builds.ts';
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import {
  answerExportCompliance,
  warnOfOtherAnswer,
} from '../../../core/app-store-connect/export-compliance.ts';
import { reconcile } from '../../../core/reconcile.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';

/**
 * Answers Apple's question about export compliance when the .ipa left it open. An answer that
 * Apple holds stays; without any, testers do not get the build, so that is never passed in silence.
 */
export async function settleExportCompliance(
  api: AppStoreConnect,
  build: Build,
  answer: boolean | undefined,
  context: Pick<ActionContext, 'clock' | 'log' | 'signal'>,
): Promise<void> {
  const { clock, log, signal } = context;
  if (answer === undefined) {
    if (build.usesNonExemptEncryption === undefined) {
      log.notice(
        'The build waits for an answer about export compliance; no tester gets it before. Set ITSAppUsesNonExemptEncryption in Info.plist, or `uses-non-exempt-encryption` here or in testflight-distribute.',
      );
    }
    return;
  }
  const { observed } = await reconcile({
    observe: () => readBuild(api, build.id),
    plan: (seen) =>
      seen.usesNonExemptEncryption === undefined
        ? [
            {
              description: `answer export compliance: uses non-exempt encryption = ${answer}`,
              apply: () => answerExportCompliance(api, seen, answer, context),
            },
          ]
        : [],
    dryRun: false,
    clock,
    log,
    signal,
  });
  warnOfOtherAnswer(observed, answer, log);
}
