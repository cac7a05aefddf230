import { testFlightPage } from '../../core/app-store-connect/pages.ts';
import type { Doors } from '../../core/runner/doors.ts';
import type { outputs } from './outputs.ts';

type Stage = 'untouched' | 'reserved' | 'with-apple';

/** How far the upload came: told to later steps at once, and to people when the step ends early. */
export class Progress {
  readonly #outputs: Doors<typeof outputs>['outputs'];
  #stage: Stage = 'untouched';
  #uploadId: string | undefined;

  constructor(doors: Pick<Doors<typeof outputs>, 'outputs'>) {
    this.#outputs = doors.outputs;
  }

  reserved(uploadId: string): void {
    this.#stage = 'reserved';
    this.#uploadId = uploadId;
    this.#outputs.known({ 'build-upload-id': uploadId, 'processing-state': 'AWAITING_UPLOAD' });
  }

  /** Apple has the file, from this run or an earlier one, and goes on by itself. */
  withApple(uploadId: string | undefined, state: string): void {
    this.#stage = 'with-apple';
    this.#outputs.known({ 'build-upload-id': uploadId, 'processing-state': state });
  }

  accepted(build: { appId: string; platform: string; id: string }): void {
    this.#outputs.known({
      'build-id': build.id,
      'app-store-connect-url': testFlightPage(build.appId, build),
    });
  }

  /** The last state that Apple gave, of the upload or of its build. */
  seen(state: string): void {
    this.#outputs.known({ 'processing-state': state });
  }

  /** What a step that ends now leaves at Apple, and how to go on. */
  whatIsLeft(): string {
    const left: Record<Stage, string> = {
      untouched: 'Nothing was uploaded.',
      reserved: `The upload ${this.#uploadId} is reserved but not finished. The next run of this step drops it and starts again.`,
      'with-apple':
        'The file is with Apple, which goes on by itself. Run the step again with `if-exists: skip` to go on waiting without a second upload.',
    };
    return left[this.#stage];
  }
}
