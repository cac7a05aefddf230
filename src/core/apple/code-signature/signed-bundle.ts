/** The parts of a bundle about which its code signature says something. */
import type { ContentHashes } from './code-signature.ts';
import type { SignedExecutable } from './signed-executable.ts';

export interface SignedBundle {
  /** The folder in the archive, without a slash at its end. */
  readonly path: string;
  /** `CFBundleExecutable`. */
  readonly executableName: string | undefined;
  /** Absent when the archive holds no file of that name. */
  readonly executable: SignedExecutable | undefined;
  /** The hashes of two files, in each of the kinds that the signature binds them by. */
  readonly hashes: {
    readonly infoPlist: ContentHashes | undefined;
    readonly codeResources: ContentHashes | undefined;
  };
}
