/** The ways in which a simulated build can go wrong. */
import { FLET_MODE } from '../../switches.ts';
const modes = [
  'ok',
  /** A build as if no profile were configured anywhere. */
  'unsigned',
  /** Xcode archives but does not export. */
  'export-fails',
  'archive-fails',
  /** pip finds no wheel for iOS. */
  'pip-missing-wheel',
  /** serious_python fails late, ends with 0 all the same, and flet builds on. */
  'serious-error-exit0',
  /** The build fails before it has left the app anywhere, which flet notices. */
  'serious-error-no-app',
  /** A value that nothing escapes breaks Info.plist. */
  'invalid-plist',
  /** The archive fails and flet, without -v, trips over the text of the error. */
  'markup-crash',
  /** The build never ends; see hang.ts. */
  'hang',
  'slow-output',
  'two-ipas',
  /** The .ipa in the output folder is older than the build. */
  'stale-ipa',
] as const;

export type FletMode = (typeof modes)[number];

/** The failure to play, by SLIPWAY_FLET_MODE. */
export function fletMode(env: NodeJS.ProcessEnv): FletMode {
  const wanted = env[FLET_MODE] || 'ok';
  const mode = modes.find((known) => known === wanted);
  if (mode === undefined) {
    throw new Error(`${FLET_MODE} is "${wanted}"; it can be ${modes.join(', ')}`);
  }
  return mode;
}
