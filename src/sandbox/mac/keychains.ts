/**
 * The keychains of the simulated Mac, as the other tools may use them. `security` changes them;
 * whoever signs (codesign, xcodebuild, flet) asks here for an identity and is refused as on a Mac.
 */
export { codesignOutput, findSigningIdentity } from './keychains/signing-identity.ts';
export type {
  SigningIdentity,
  SigningRefusal,
  SigningRefusalReason,
} from './keychains/signing-identity.ts';
export { readKeychainState } from './keychains/store.ts';
