/** A release as the server shows it. */
import { Answer } from '../api/answer.ts';
import type { AppCenter } from '../api/app-center.ts';

export interface Release {
  readonly id: number;
  /** App Center's `version`, which is `CFBundleVersion` for iOS. */
  readonly buildNumber: string;
  readonly shortVersion: string;
  readonly notes: string;
  /** MD5 of the binary in hex, of servers that tell it. */
  readonly fingerprint: string | undefined;
  /** `undefined` also where the server says 0, which no file has. */
  readonly sizeBytes: number | undefined;
  readonly installUrl: string | undefined;
  readonly downloadUrl: string | undefined;
  /** The commit that the release was built from, where the server knows one. */
  readonly commit: string | undefined;
  readonly destinations: readonly Destination[];
}

/** A group, store or tester that has the release. */
export interface Destination {
  readonly id: string;
  readonly type: string | undefined;
  /** A tester's is the e-mail; servers may show another name of the person. */
  readonly name: string | undefined;
  /** How far a store got with it. */
  readonly publishingStatus: string | undefined;
}

export async function observeRelease(appCenter: AppCenter, id: number): Promise<Release> {
  const path = `/releases/${id}`;
  const answer = new Answer(await appCenter.get(path), `GET ${path}`);
  const stores = new Map(
    answer
      .list('distribution_stores')
      .map((store) => [store.text('id'), store.optionalText('publishing_status')]),
  );
  return {
    id,
    buildNumber: answer.text('version'),
    shortVersion: answer.text('short_version'),
    notes: answer.optionalText('release_notes') ?? '',
    fingerprint: answer.optionalText('fingerprint')?.toLowerCase() || undefined,
    sizeBytes: answer.isZero('size') ? undefined : answer.optionalCount('size'),
    installUrl: answer.optionalText('install_url'),
    downloadUrl: answer.optionalText('download_url'),
    commit: answer.optionalObject('build')?.optionalText('commit_hash'),
    destinations: answer.list('destinations').map((destination) => {
      const destinationId = destination.text('id');
      return {
        id: destinationId,
        type: destination.optionalText('destination_type'),
        name: destination.optionalText('name'),
        publishingStatus: stores.get(destinationId),
      };
    }),
  };
}
