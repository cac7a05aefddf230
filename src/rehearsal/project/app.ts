/** The app that a rehearsal releases, and the names under which the services know it. */
export const app = {
  name: 'Harbour',
  bundleId: 'com.example.harbour',
  /** The extension of the app that is built with Xcode. */
  share: { name: 'HarbourShare', bundleId: 'com.example.harbour.share' },
  teamId: 'H4RB0UR123',
  profiles: { app: 'Harbour App Store', share: 'Harbour Share App Store' },
  version: '1.2.3',
  buildNumber: 7,
  appCenter: { owner: 'example', name: 'Harbour', store: 'Production' },
  groups: { internal: 'Team', external: 'Friends' },
} as const;
