import type { AppStoreConnect } from '../../core/app-store-connect/client/client.ts';
import type { Doors } from '../../core/runner/doors.ts';

/** What every change of a build needs. */
export interface ChangeContext {
  readonly api: AppStoreConnect;
  readonly buildId: string;
  readonly uploaded: Date | undefined;
  readonly doors: Pick<Doors, 'clock' | 'log' | 'signal'>;
}
