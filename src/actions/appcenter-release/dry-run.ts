/** A dry run of an upload, whose release is not there to be looked at. */
import type { ActionContext } from '../../core/runner/action-context.ts';
import { formatSize } from '../../core/system/size.ts';
import type { AppCenter } from './api/app-center.ts';
import { NEW_RELEASE, planRelease } from './distribution/plan.ts';
import type { Distribution } from './distribution/plan.ts';
import type { Release } from './distribution/release.ts';
import type { Inputs } from './inputs.ts';
import { findEarlierRelease } from './upload/earlier-release.ts';
import type { PackageFile } from './upload/package-file.ts';

export interface PlanOfUpload {
  /** The release whose binary is to be replaced. */
  readonly existing: Release | undefined;
  readonly inputs: Inputs;
  readonly distribution: Distribution;
}

/** Prints the plan of an upload and of the distribution that follows it. */
export async function printPlan(
  appCenter: AppCenter,
  file: PackageFile,
  { existing, inputs, distribution }: PlanOfUpload,
  { log, summary }: Pick<ActionContext, 'log' | 'summary'>,
): Promise<void> {
  const earlier = await findEarlierRelease(appCenter, file, inputs.releaseId);
  const size = formatSize(file.sizeBytes);
  const action =
    existing === undefined
      ? `upload ${file.name} (${size}) and release it`
      : `replace the binary of release ${existing.id} by ${file.name} (${size})`;
  log.info(
    earlier === undefined ? `Would: ${action}` : `Release ${earlier.id} holds this file already.`,
  );
  const changes = planRelease(appCenter, earlier ?? existing ?? NEW_RELEASE, distribution);
  for (const { description } of changes) log.info(`Would: ${description}`);
  summary.result(
    `Dry run: ${earlier === undefined ? `would ${action}` : `release ${earlier.id} holds this file already`}.`,
  );
  summary.list(
    'Changes',
    changes.map(({ description }) => description),
  );
}
