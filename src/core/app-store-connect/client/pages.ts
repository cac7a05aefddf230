/** Addresses of pages of App Store Connect that people open. */

const PLATFORM_PATHS: Readonly<Record<string, string>> = {
  IOS: 'ios',
  MAC_OS: 'macos',
  TV_OS: 'tvos',
  VISION_OS: 'visionos',
};

/** The TestFlight page of an app, or of one of its builds. */
export function testFlightPage(
  appId: string,
  build?: { readonly id: string; readonly platform: string | undefined },
): string {
  const app = `https://appstoreconnect.apple.com/apps/${appId}/testflight`;
  return build ? `${app}/${PLATFORM_PATHS[build.platform ?? 'IOS'] ?? 'ios'}/${build.id}` : app;
}

/** The page of a submission to App Review, or of the app where there is none. */
export function appReviewPage(appId: string, submissionId?: string): string {
  const app = `https://appstoreconnect.apple.com/apps/${appId}`;
  return submissionId === undefined
    ? `${app}/distribution`
    : `${app}/appstore/reviewsubmissions/details/${submissionId}`;
}
