import { testFlightPage } from '../../core/app-store-connect/pages.ts';
import type { Doors } from '../../core/runner/doors.ts';
import type { outputs } from './outputs.ts';

type Stage = 'untouched' | 'reserved' | 'with-apple';

/** How far the upload came: told to later steps at once, and to people when the step ends. */
export class Progress {
  readonly #outputs: Doors<typeof outputs>['outputs'];
  #stage: Stage = 'untouched';
  #uploadId: string | undefined;
  #buildId: string | undefined;
  #state: string | undefined;

  constructor(doors: Pick<Doors<typeof outputs>, 'outputs'>) {
    this.#outputs = doors.outputs;
  }

  get uploadId(): string | undefined {
    return this.#uploadId;
  }

  get buildId(): string | undefined {
    return this.#buildId;
  }

  /** The last state that Apple gave, of the upload or of its build. */
  get state(): string | undefined {
    return this.#state;
  }

  reserved(uploadId: string): void {
    this.#stage = 'reserved';
    this.#upload(uploadId);
    this.seen('AWAITING_UPLOAD');
  }

  /** Apple has the file, from this run or an earlier one, and goes on by itself. */
  withApple(uploadId: string | undefined, state: string): void {
    this.#stage = 'with-apple';
    this.#upload(uploadId);
    this.seen(state);
  }

  accepted(build: { appId: string; platform: string; id: string }): void {
    this.#buildId = build.id;
    this.#outputs.known({
      'build-id': build.id,
      'app-store-connect-url': testFlightPage(build.appId, build),
    });
  }

  seen(state: string): void {
    this.#state = state;
    this.#outputs.known({ 'processing-state': state });
  }

  /** What a step that ends now leaves at Apple, and how to go on. */
  whatIsLeft(): string {
    const left: Record<Stage, string> = {
      untouched: 'Nothing was uploaded.',
      reserved: `The upload ${this.#uploadId} is reserved but not finished. The next run of this step drops it and starts again.`,
      'with-apple': `The file is with Apple (${this.#state}), which goes on by itself. Run the step again with \`if-exists: skip\` to go on waiting without a second upload.`,
    };
    return left[this.#stage];
  }

  #upload(id: string | undefined): void {
    this.#uploadId = id;
    this.#outputs.known({ 'build-upload-id': id });
  }
}
