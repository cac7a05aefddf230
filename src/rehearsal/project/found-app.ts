/** An app as its repository describes it. */
import type { AppKind } from './apps.ts';

export interface FoundBundle {
  /** The target, such as `Runner` or `ShareExtension`. */
  readonly name: string;
  readonly bundleId: string;
  /** The provisioning profile that the project asks for by name. */
  readonly profileName: string | undefined;
}

export interface FoundApp extends FoundBundle {
  readonly kind: AppKind;
  /** Where it lies in the repository; empty for the repository itself. */
  readonly folder: string;
  /** The build configuration behind it, such as `Release-staging`: each flavour is an app. */
  readonly configuration: string | undefined;
  readonly version: string;
  readonly buildNumber: string;
  readonly teamId: string | undefined;
  readonly extensions: readonly FoundBundle[];
}
