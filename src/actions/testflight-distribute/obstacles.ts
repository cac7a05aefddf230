/** States of a build that nothing in this action can change. */
import type { Distribution } from './observation/distribution.ts';
import { testFlightErrors } from './errors.ts';
import { awaitsCompliance, isIn } from './review/external-states.ts';
import { wantsExternalTesting } from './plan.ts';
import type { WantedDistribution } from './plan.ts';

/** Stops when the build cannot reach the testers that are asked for, whatever is done. */
export function requireDistributable(observed: Distribution, wanted: WantedDistribution): void {
  const name = `Build ${observed.buildNumber} of ${observed.version}`;
  requireTestable(name, observed);
  requireCompliance(name, observed, wanted);
  if (wantsExternalTesting(wanted)) requireExternalTesting(name, observed);
}

function requireTestable(name: string, observed: Distribution): void {
  if (isIn('EXPIRED', observed)) {
    throw testFlightErrors.error('build-not-testable', { message: `${name} has expired.` });
  }
  if (isIn('PROCESSING_EXCEPTION', observed)) {
    throw testFlightErrors.error('build-not-testable', {
      message: `${name} cannot be tested: Apple’s processing for TestFlight failed.`,
    });
  }
  if (isIn('IN_EXPORT_COMPLIANCE_REVIEW', observed)) {
    throw testFlightErrors.error('build-not-testable', {
      message: `${name} cannot be tested yet: Apple reviews its export compliance documents.`,
      remedy: 'Wait until Apple has approved the documents, then run the step again.',
    });
  }
}

function requireCompliance(
  name: string,
  observed: Distribution,
  { usesNonExemptEncryption: answer }: WantedDistribution,
): void {
  const { usesNonExemptEncryption: held } = observed;
  if (held === undefined && answer === undefined) {
    throw testFlightErrors.error('export-compliance-missing', {
      message: `${name} waits for an answer about export compliance.`,
    });
  }
  if (held === true && awaitsCompliance(observed)) {
    throw testFlightErrors.error('export-documents-missing', {
      message: `${name} uses non-exempt encryption and waits for export compliance documents.`,
    });
  }
}

function requireExternalTesting(name: string, observed: Distribution): void {
  if (observed.internalOnly || observed.externalState === 'NOT_APPLICABLE') {
    throw testFlightErrors.error('internal-only', {
      message: `${name} was exported for internal testing only, but \`groups\` names an external group or \`beta-review\` is always.`,
    });
  }
  if (observed.externalState === 'BETA_REJECTED') {
    throw testFlightErrors.error('review-rejected', {
      message: `${name} was rejected by beta review, so external testers cannot get it.`,
    });
  }
}
