/** Where provisioning profiles are installed, below the home folder. */
export const PROFILE_FOLDERS = [
  // Xcode 15 and before, and many other tools.
  'Library/MobileDevice/Provisioning Profiles',
  // Xcode 16 and later.
  'Library/Developer/Xcode/UserData/Provisioning Profiles',
] as const;
