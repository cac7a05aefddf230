/** An app as its repository describes it. */
import type { AppKind } from './apps.ts';

export interface FoundBundle {
  /** The target, such as `Runner` or `ShareExtension`. */
  readonly name: string;
  /** Empty where the project does not say it. */
  readonly bundleId: string;
  /** The provisioning profile that the project asks for by name. */
  readonly profileName: string | undefined;
}

export interface FoundApp extends FoundBundle {
  readonly kind: AppKind;
  /** The app's folder in the repository; empty for the repository itself. */
  readonly folder: string;
  /** The build configuration behind it, such as `Release-staging`: each flavour is an app. */
  readonly configuration: string | undefined;
  readonly version: string;
  readonly buildNumber: string;
  readonly teamId: string | undefined;
  readonly extensions: readonly FoundBundle[];
}

/** The text where it is a whole bundle id; a reference that leads nowhere leaves a gap in one. */
export function bundleIdOr(text: string | undefined, fallback: string): string {
  return text !== undefined && /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/.test(text) ? text : fallback;
}
