/** The forms in which Apple takes what names an app and a build. */

/** A version of one to three whole numbers. Flutter silently changes any other. */
export const VERSION = /^\d{1,18}(?:\.\d{1,18}){0,2}$/;

/**
 * A build number has the form of a version and at most 18 characters long; Apple compares number by
 * number.
 */
export const BUILD_NUMBER = /^(?=.{1,18}$)\d+(?:\.\d+){0,2}$/;

export const BUNDLE_ID = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;
