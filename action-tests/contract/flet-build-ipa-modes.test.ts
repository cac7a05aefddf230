/** Every way in which the simulated flet goes wrong, in each of its releases: the right result. */
import { describe, expect, test } from '@jest/globals';
import {
  build,
  fletMacs,
  installSigning,
  signingInputs,
  signingMaterial,
} from '../support/flet-mac.ts';

const aMac = fletMacs();
const material = signingMaterial();
const signing = signingInputs(material);

const RELEASES = ['0.28.3', '0.86.5', '1.1.0'];

/** What each mode must come to, with a piece of what the tool itself says. `hang` is in the bundle test. */
const MODES: readonly (readonly [mode: string, code: string | undefined, said?: string])[] = [
  ['ok', undefined],
  ['slow-output', undefined],
  ['unsigned', 'build/unsigned'],
  ['export-fails', 'flet/profile-not-found', "No profiles for 'com.example.rehearsal'"],
  ['archive-fails', 'flet/archive-failed', 'Undefined symbol: _serious_python_run'],
  ['markup-crash', 'flet/archive-failed', 'cannot open [/Users/runner/work]'],
  ['pip-missing-wheel', 'flet/wheel-missing', 'ruamel-yaml-clib'],
  ['serious-error-exit0', 'flet/packaging-failed', 'prepare_spm.sh exited'],
  ['serious-error-no-app', 'flet/packaging-failed', 'prepare_spm.sh exited'],
  ['invalid-plist', 'flet/property-list-broken', 'correct format'],
  ['two-ipas', 'build/several-ipas'],
  ['stale-ipa', 'build/stale-ipa'],
];

const table = RELEASES.flatMap((version) =>
  MODES.map(([mode, code, said]) => [version, mode, code, said] as const),
);

describe('flet', () => {
  test.each(table)('%s in mode %s ends with %s', async (version, mode, code, said) => {
    const mac = await aMac({
      environment: {
        SLIPWAY_FLET_VERSION: version,
        SLIPWAY_FLET_MODE: mode,
        SLIPWAY_FLET_DELAY_MS: '0',
      },
    });
    await installSigning(mac.context.machine.home, material);
    const told = build(mac, signing);
    if (code === undefined) {
      await expect(told).resolves.toMatchObject({ signed: true, 'flet-version': version });
      return;
    }
    await expect(told).rejects.toMatchObject({
      code,
      said: said === undefined ? undefined : expect.stringContaining(said),
      remedy: expect.stringMatching(/\S/),
    });
    // No .ipa is told; an archive that was made is, also when it could not be exported.
    expect(mac.recorded.outputs['ipa-path']).toBeUndefined();
    const archive = mac.recorded.outputs['archive-path'];
    if (mode === 'export-fails') expect(archive).toMatch(/\.xcarchive$/);
    if (mode === 'archive-fails') expect(archive).toBeUndefined();
    expect(mac.recorded.summary.render('flet-build-ipa')).toContain('### Time');
  });
});
