/** Testers are invited as soon as there is a build that they can install. */
import type { Records, ResourceRecord } from './json-api/records.ts';

export function canInstall(records: Records, tester: ResourceRecord): boolean {
  const groups = records.related(tester, 'betaGroups');
  const builds = [
    ...records.related(tester, 'builds'),
    ...groups.flatMap((group) => records.related(group, 'builds')),
  ];
  return builds.some(
    ({ attributes }) => attributes['processingState'] === 'VALID' && attributes['expired'] !== true,
  );
}

export function inviteTesters(records: Records): void {
  for (const tester of records.all('betaTesters')) {
    const isWaiting = tester.attributes['state'] === 'NOT_INVITED';
    if (isWaiting && canInstall(records, tester)) tester.attributes['state'] = 'INVITED';
  }
}
