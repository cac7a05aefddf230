/** The seal over the files of a bundle (`_CodeSignature/CodeResources`). */
import { createHash } from 'node:crypto';
import * as plist from 'plist';

/** Files of a bundle by their path inside it. */
export type BundleFiles = ReadonlyMap<string, Buffer>;

/** codesign's rules for a flat (iOS) bundle, first and second generation. */
const rules = {
  '^.*': true,
  '^.*\\.lproj/': { optional: true, weight: 1000 },
  '^.*\\.lproj/locversion.plist$': { omit: true, weight: 1100 },
  '^Base\\.lproj/': { weight: 1010 },
  '^version.plist$': true,
};
const rules2 = {
  '.*\\.dSYM($|/)': { weight: 11 },
  '^(.*/)?\\.DS_Store$': { omit: true, weight: 2000 },
  '^.*': true,
  '^.*\\.lproj/': { optional: true, weight: 1000 },
  '^.*\\.lproj/locversion.plist$': { omit: true, weight: 1100 },
  '^Base\\.lproj/': { weight: 1010 },
  '^Info\\.plist$': { omit: true, weight: 20 },
  '^PkgInfo$': { omit: true, weight: 20 },
  '^embedded\\.provisionprofile$': { weight: 20 },
  '^version\\.plist$': { weight: 20 },
};

/** The seal over everything in a bundle but its executable, whose signature covers the seal. */
export function codeResources(files: BundleFiles, executable: string): Buffer {
  const paths = [...files.keys()].filter((path) => path !== executable).sort();
  const seals = (hashOf: (content: Buffer) => plist.PlistValue, listed: readonly string[]) =>
    Object.fromEntries(
      listed.map((path) => [path, hashOf(files.get(path) ?? Buffer.alloc(0))] as const),
    );
  const second = paths.filter((path) => path !== 'Info.plist' && path !== 'PkgInfo');
  return Buffer.from(
    `${plist.build({
      files: seals((content) => digest('sha1', content), paths),
      files2: seals((content) => ({ hash2: digest('sha256', content) }), second),
      rules,
      rules2,
    })}\n`,
  );
}

function digest(algorithm: 'sha1' | 'sha256', content: Buffer): Buffer {
  return createHash(algorithm).update(content).digest();
}
