/** A file to upload, as every protocol takes it. */
import type { ActionContext } from '../../../core/runner/action-context.ts';
import type { AppCenter } from '../api/app-center.ts';
import type { PackageFile } from './package-file.ts';

export interface Upload {
  readonly appCenter: AppCenter;
  readonly file: PackageFile;
  /** The versions that the user stated, in the field names of the wire. */
  readonly stated: { readonly build_version?: string; readonly build_number?: string };
  /** The release whose binary is to be replaced; only the three-call protocol can. */
  readonly replaces: number | undefined;
  readonly processingLimitMs: number;
  readonly context: Pick<ActionContext, 'clock' | 'log' | 'secrets' | 'signal'>;
}
