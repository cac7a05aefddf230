// The app that a rehearsal releases, and the names under which the services know it.
export const app = {
  name: 'Harbour',
  bundleId: 'com.example.harbour',
  version: '1.2.3',
  buildNumber: 7,
  appCenter: { owner: 'example', name: 'Harbour', group: 'Testers' },
  groups: { internal: 'Team', external: 'Friends' },
} as const;
