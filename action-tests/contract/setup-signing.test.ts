/** The action against the simulated Mac, with a real home folder. */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'plist';
import { undo } from '../../src/actions/setup-signing/undo.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { watchedProcesses } from '../support/action-context.ts';
import type { ProcessCall } from '../support/action-context.ts';
import {
  answering,
  DAY_MS,
  expectRefusal,
  given,
  leftovers,
  macs,
  PROFILE_FOLDERS,
  searchList,
  setUp,
  warnings,
} from '../support/signing-mac.ts';

const aMac = macs();
const material = createSigningMaterial({ certificateNotAfter: new Date('2045-01-01T00:00:00Z') });

const UNDONE = [
  'take the keychain off the search list',
  'restore the default keychain',
  'delete the keychain',
  'remove the provisioning profiles',
  'remove the temporary folder',
];

const commandOf = ({ command, argv }: ProcessCall): string =>
  command === 'security' ? (argv[0] ?? '') : command;

describe('a certificate and a profile that fit', () => {
  test('become an identity that codesign can use, and post leaves nothing of it', async () => {
    const mac = await aMac();
    const watched = watchedProcesses(mac.context.processes);
    const outcome = await setUp(mac, given(material), watched);

    expect(outcome).toEqual({
      'keychain-path': expect.stringMatching(/slipway-signing-[^/]*-[0-9a-f]{8}\/.*keychain-db$/),
      'signing-certificate': material.certificate.commonName,
      'certificate-sha1': material.certificate.sha1,
      'certificate-expires': material.certificate.notAfter.toISOString(),
      'team-id': material.teamId,
      'provisioning-profile': material.profileUuid,
      'provisioning-profile-name': material.profileName,
      'provisioning-profiles': {
        [material.bundleId]: {
          uuid: material.profileUuid,
          name: material.profileName,
          expires: material.profileNotAfter.toISOString(),
        },
      },
      'bundle-id': material.bundleId,
      'export-method': 'app-store-connect',
      'export-options-plist': expect.stringMatching(/ExportOptions\.plist$/),
    });
    expect(mac.recorded.texts('debug')).toContainEqual(
      expect.stringContaining(
        `Profile: "${material.profileName}" for ${material.bundleId} (${material.profileUuid}, app-store-connect, expires `,
      ),
    );
    expect(watched.calls.map(commandOf)).toEqual([
      'id',
      'default-keychain',
      'create-keychain',
      'set-keychain-settings',
      'unlock-keychain',
      'import',
      'import',
      'set-key-partition-list',
      'list-keychains',
      'list-keychains',
      'list-keychains',
      'find-identity',
      'find-identity',
      'codesign',
      'xcodebuild',
    ]);

    const keychain = String(outcome['keychain-path']);
    expect(await searchList(mac)).toEqual([keychain, expect.stringContaining('login.keychain-db')]);
    expect((await stat(dirname(keychain))).mode & 0o777).toBe(0o700);
    for (const folder of PROFILE_FOLDERS) {
      const path = join(
        mac.context.machine.home,
        folder,
        `${material.profileUuid}.mobileprovision`,
      );
      expect(await readFile(path)).toEqual(material.profile);
    }
    const plist = await readFile(String(outcome['export-options-plist']), 'utf8');
    expect(parse(plist)).toEqual({
      method: 'app-store-connect',
      teamID: material.teamId,
      signingStyle: 'manual',
      signingCertificate: material.certificate.sha1,
      provisioningProfiles: { [material.bundleId]: material.profileUuid },
      destination: 'export',
      manageAppVersionAndBuildNumber: false,
    });
    const { commonName, sha1 } = material.certificate;
    const summary = mac.recorded.summary.render('setup-signing');
    expect(summary).toMatch(new RegExp(`certificate .*${sha1} .* 2045-01-01 .* \\d{4} `));
    expect(summary).toContain(`${material.profileName} | ${material.profileUuid} | 2045-01-01 |`);
    expect(summary).toContain(commonName);
    expect(summary).toContain(`Team ${material.teamId}, export method \`app-store-connect\`.`);
    // The files to import were there only while `security` read them.
    expect((await leftovers(mac)).filter((path) => /\.(p12|cer)$/.test(path))).toEqual([]);

    await undo(mac.context);
    // The default keychain was never touched.
    expect(mac.recorded.texts('info').slice(-5)).toEqual(
      UNDONE.map((part) => `${part.includes('default') ? 'Nothing to do' : 'Done'}: ${part}`),
    );
    await undo(mac.context);
    expect(mac.recorded.texts('info').slice(-5)).toEqual(
      UNDONE.map((part) => `Nothing to do: ${part}`),
    );
    expect(await leftovers(mac)).toEqual([]);
    expect(await searchList(mac)).toEqual([expect.stringContaining('login.keychain-db')]);
    expect(warnings(mac)).toEqual([]);
  });

  test('keep the user’s secrets out of the arguments of programs, and the key to two tools of every Mac', async () => {
    const mac = await aMac();
    const recorded = answering(material);
    await setUp(mac, given(material), recorded);

    const written = recorded.calls.flatMap(({ argv }) => argv).join('\n');
    expect(written).not.toContain(material.password);
    const passwords = recorded.calls.flatMap(({ argv }) =>
      argv.filter(
        (_, index) => /^-[pPk]$/.test(argv[index - 1] ?? '') && argv[index]?.length === 64,
      ),
    );
    expect(new Set(passwords).size).toBe(2);
    const trusted = recorded.calls.map(({ argv }) =>
      argv.filter((_, index) => argv[index - 1] === '-T'),
    );
    expect(new Set(trusted.flat())).toEqual(new Set(['/usr/bin/codesign', '/usr/bin/security']));
    expect(mac.recorded.masks).toEqual(expect.arrayContaining([material.password, ...passwords]));
  });

  test('may be given as paths and patterns, and as base64 that was folded', async () => {
    const mac = await aMac();
    const { workspace } = mac.context.machine;
    await mkdir(join(workspace, 'signing'));
    await writeFile(join(workspace, 'signing/app.mobileprovision'), material.profile);
    const folded = material.pkcs12.toString('base64').replaceAll(/.{76}/g, '$&\n');
    await setUp(
      mac,
      given(material, {
        certificate: folded,
        'provisioning-profiles': 'signing/*.mobileprovision',
      }),
      answering(material),
    );
    await writeFile(join(workspace, 'signing/app.p12'), material.pkcs12);
    await setUp(mac, given(material, { certificate: 'signing/app.p12' }), answering(material));
    expect(mac.recorded.outputs['provisioning-profile']).toBe(material.profileUuid);
  });

  test('are warned of when they expire soon', async () => {
    const soon = createSigningMaterial({
      certificateNotAfter: new Date(Date.now() + 9.5 * DAY_MS),
    });
    const mac = await aMac();
    await setUp(mac, given(soon), answering(soon));
    expect(warnings(mac)).toEqual([
      expect.stringContaining(`"${soon.certificate.commonName}" expires in 9 days`),
      expect.stringContaining(`"${soon.profileName}" expires in 9 days`),
    ]);
    const quiet = await aMac();
    await setUp(quiet, given(soon, { 'expiry-warning-days': '5' }), answering(soon));
    expect(warnings(quiet)).toEqual([]);
  });
});

describe('what the Mac already holds', () => {
  test('an installed profile with the same bytes stays after post', async () => {
    const mac = await aMac();
    const folder = join(mac.context.machine.home, PROFILE_FOLDERS[0]);
    const there = join(folder, `${material.profileUuid}.mobileprovision`);
    await mkdir(folder, { recursive: true });
    await writeFile(there, material.profile);
    await setUp(mac, given(material), answering(material));
    await undo({ ...mac.context, processes: answering(material) });
    expect(await leftovers(mac)).toEqual([there]);
  });

  test('an installed profile that somebody changed meanwhile stays after post', async () => {
    const mac = await aMac();
    await setUp(mac, given(material), answering(material));
    const [first] = (await leftovers(mac)).filter((path) => path.endsWith('.mobileprovision'));
    await writeFile(first ?? '', 'another');
    await undo({ ...mac.context, processes: answering(material) });
    expect(await leftovers(mac)).toEqual([first]);
  });

  test('a profile that another job still uses stays until that one has ended too', async () => {
    const mac = await aMac();
    const ofOther = await aMac();
    const { home } = mac.context.machine;
    const machine = { ...ofOther.context.machine, home };
    const other = { ...ofOther, context: { ...ofOther.context, machine } };
    await setUp(mac, given(material), answering(material));
    await setUp(other, given(material), answering(material));

    await undo({ ...mac.context, processes: answering(material) });
    for (const folder of PROFILE_FOLDERS) {
      const path = join(home, folder, `${material.profileUuid}.mobileprovision`);
      expect(await readFile(path)).toEqual(material.profile);
    }
    await undo({ ...other.context, processes: answering(material) });
    expect(await leftovers(other)).toEqual([]);
  });

  test('a different file under the name of the profile stops the action early', async () => {
    const mac = await aMac();
    const folder = join(mac.context.machine.home, PROFILE_FOLDERS[1]);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${material.profileUuid}.mobileprovision`), 'damaged');
    await expectRefusal(mac, given(material), 'profile/other-file-in-place', 'installed');
  });

  test('so does a folder in the place of a profile', async () => {
    const mac = await aMac();
    const folder = join(mac.context.machine.home, PROFILE_FOLDERS[0]);
    await mkdir(join(folder, `${material.profileUuid}.mobileprovision`), { recursive: true });
    const words = 'cannot be read';
    await expectRefusal(mac, given(material), 'profile/other-file-in-place', words);
  });

  test('other entries of the search list survive, whatever was added meanwhile', async () => {
    const mac = await aMac();
    await setUp(mac, given(material, { 'self-test': 'false' }));
    const added = '/Users/other/job.keychain-db';
    const argv = ['list-keychains', '-d', 'user', '-s', ...(await searchList(mac)), added];
    await mac.context.processes.run('security', argv);
    await undo(mac.context);
    expect(await searchList(mac)).toEqual([expect.stringContaining('login.keychain-db'), added]);
  });
});
