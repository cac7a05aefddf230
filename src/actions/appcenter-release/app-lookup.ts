/** The app on the server. */
import { messageOf } from '../../core/errors.ts';
import { Answer } from './api/answer.ts';
import type { AppCenter } from './api/app-center.ts';
import { refusalOf } from './api/refusal.ts';
import { appCenterErrors } from './errors.ts';
import type { AppName } from './inputs.ts';

export interface App {
  /** `iOS`, `Android`, `macOS`, `Windows`, `Custom` or another that the server names. */
  readonly system: string;
}

/** The cheapest call that needs the token and the app: a fault of either shows here. */
export async function findApp(appCenter: AppCenter, { owner, name }: AppName): Promise<App> {
  try {
    const answer = new Answer(await appCenter.get(''), 'GET the app');
    answer.text('name');
    return { system: answer.optionalText('os') ?? '' };
  } catch (error) {
    if (refusalOf(error)?.status !== 404) throw error;
    throw appCenterErrors.error('app-not-found', {
      message: `\`app\`: the server knows no app ${owner}/${name}.`,
      said: messageOf(error),
      cause: error,
    });
  }
}
