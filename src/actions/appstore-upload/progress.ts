/**
 * The progress of one upload: outputs for later steps, and the facts of the summary and of an early
 * end.
 */
import type { UploadIdentity } from '../../core/app-store-connect/build-uploads/build-uploads.ts';
import { testFlightPage } from '../../core/app-store-connect/client/pages.ts';
import type { ActionContext } from '../../core/runner/action-context.ts';
import type { outputs } from './outputs.ts';

type ProgressContext = Pick<ActionContext<typeof outputs>, 'clock' | 'outputs'>;

type Stage = 'untouched' | 'reserved' | 'committing' | 'with-apple';

/** The amounts of one sending. */
export interface SentFile {
  /** The bytes that this run sent. */
  readonly bytes: number;
  readonly milliseconds: number;
  /** The bytes that an earlier run stored, and that were not sent again. */
  readonly keptBytes: number;
}

/** A state, and when it was first seen. */
export interface SeenState {
  readonly of: 'upload' | 'build';
  readonly state: string;
  readonly since: Date;
}

/** The progress of the upload. Later steps get it as outputs at once, people when the step ends. */
export class Progress {
  readonly #identity: UploadIdentity;
  readonly #context: ProgressContext;
  readonly #states: SeenState[] = [];
  #stage: Stage = 'untouched';
  #uploadId: string | undefined;
  #buildId: string | undefined;
  #sent: SentFile | undefined;

  constructor(identity: UploadIdentity, context: ProgressContext) {
    this.#identity = identity;
    this.#context = context;
  }

  get uploadId(): string | undefined {
    return this.#uploadId;
  }

  get buildId(): string | undefined {
    return this.#buildId;
  }

  /** The last state that Apple gave, of the upload or of its build. */
  get state(): string | undefined {
    return this.#states.at(-1)?.state;
  }

  /** Every state that was seen, in order. */
  get states(): readonly SeenState[] {
    return this.#states;
  }

  /** The amounts that were sent; `undefined` when no byte had to be. */
  get sentFile(): SentFile | undefined {
    return this.#sent;
  }

  reserved(uploadId: string): void {
    this.#stage = 'reserved';
    this.#upload(uploadId);
    this.seen('AWAITING_UPLOAD');
  }

  sent(file: SentFile): void {
    this.#sent = file;
  }

  /** Notes that the commit begins: from here on Apple may have the file. */
  committing(): void {
    this.#stage = 'committing';
  }

  /** Notes that Apple has the file, from this run or an earlier one, and goes on by itself. */
  withApple(uploadId: string | undefined, state: string): void {
    this.#stage = 'with-apple';
    this.#upload(uploadId);
    this.seen(state);
  }

  accepted(id: string): void {
    const { appId, platform } = this.#identity;
    this.#buildId = id;
    this.#context.outputs.set({
      'build-id': id,
      'app-store-connect-url': testFlightPage(appId, { id, platform }),
    });
  }

  seen(state: string): void {
    const of = this.#buildId === undefined ? 'upload' : 'build';
    const last = this.#states.at(-1);
    if (last?.state !== state || last.of !== of) {
      this.#states.push({ of, state, since: this.#context.clock.now() });
    }
    this.#context.outputs.set({ 'processing-state': state });
  }

  /** The words for people about what a step that ends now leaves at Apple, and how to go on. */
  whatIsLeft(): string {
    const left: Record<Stage, string> = {
      untouched: 'Nothing was uploaded.',
      reserved: `The upload ${this.#uploadId} is reserved but not finished. The next run of this step goes on with it: parts that are stored by then are not sent again.`,
      committing: `All parts of the upload ${this.#uploadId} are stored; whether Apple has put them together is not known. Run the step again with \`if-exists: skip\`: it goes on from whatever Apple has.`,
      'with-apple': `The file is with Apple (${this.state}), which goes on by itself. Run the step again with \`if-exists: skip\` to go on waiting without a second upload, or let testflight-distribute wait: give it ${this.#handle()}.`,
    };
    return left[this.#stage];
  }

  /** The inputs by which testflight-distribute finds the build. */
  #handle(): string {
    const { appId, version, buildNumber } = this.#identity;
    return this.#buildId === undefined
      ? `\`app-id: ${appId}\`, \`version: ${version}\` and \`build-number: ${buildNumber}\``
      : `\`build-id: ${this.#buildId}\``;
  }

  #upload(id: string | undefined): void {
    this.#uploadId = id;
    this.#context.outputs.set({ 'build-upload-id': id });
  }
}
