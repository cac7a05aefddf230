/** The parts that every change of a build or its app needs. */
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';

export interface ChangeContext {
  readonly api: AppStoreConnect;
  readonly appId: string;
  readonly buildId: string;
  readonly uploaded: Date | undefined;
  readonly context: Pick<ActionContext, 'clock' | 'log' | 'signal'>;
}
