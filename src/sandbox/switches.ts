/** The environment variables that steer the simulated Mac, each with what it decides. */

/** The folder of the Mac's keychains and preferences; `~/.slipway-mac` by default. */
export const MAC_STATE = 'SLIPWAY_MAC_STATE';

/** The release of macOS, such as `26`, whose `security` is played. */
export const MAC_VERSION = 'SLIPWAY_MAC_VERSION';

/** The id that `id -u` prints; 501 by default, 0 for root. */
export const MAC_USER_ID = 'SLIPWAY_MAC_USER_ID';

/** Names of ways in which only some Macs behave (faults.ts), with commas between them. */
export const MAC_FAULTS = 'SLIPWAY_MAC_FAULTS';

/** Certificates in PEM that the Mac trusts as issuers, beside the ones it has. */
export const MAC_ISSUERS = 'SLIPWAY_MAC_ISSUERS';

/** A file that takes a line for each call of a simulated program. */
export const MAC_LOG = 'SLIPWAY_MAC_LOG';

/** `missing` plays a Mac without Rosetta. */
export const MAC_ROSETTA = 'SLIPWAY_MAC_ROSETTA';

/** The release of Xcode that is selected; 26.6 by default. */
export const XCODE_VERSION = 'SLIPWAY_XCODE_VERSION';

/** The release of Flutter on PATH; `none` for a Mac without. */
export const FLUTTER_VERSION = 'SLIPWAY_FLUTTER_VERSION';

/** The release of flet that is played; the newest stable one by default. */
export const FLET_VERSION = 'SLIPWAY_FLET_VERSION';

/** The way in which a build of flet goes wrong (modes.ts in its folder); `ok` by default. */
export const FLET_MODE = 'SLIPWAY_FLET_MODE';

/** The time that packing an app takes, in milliseconds; 50 by default. */
export const FLET_DELAY_MS = 'SLIPWAY_FLET_DELAY_MS';

/** `ignore` makes a hanging build deaf to all signals but SIGKILL. */
export const FLET_ON_SIGNAL = 'SLIPWAY_FLET_ON_SIGNAL';

/** The size of the padding in a built app, in bytes; 300,000 by default. */
export const FLET_PAD_BYTES = 'SLIPWAY_FLET_PAD_BYTES';

/** The virtual environment that a `pip` belongs to; set by the programs of one. */
export const VENV = 'SLIPWAY_VENV';

/** Set on a Mac that has `uv`; GitHub’s images come without. */
export const UV = 'SLIPWAY_UV';
