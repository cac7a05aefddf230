/**
 * No false alarm: an app with an extension and privacy bundles that holds real frameworks from npm
 * and real modules of Python from PyPI, signed anew with the app, has no finding.
 *
 *   node .github/scripts/on-node-24.mjs action-tests/real/realistic-app.ts
 *
 * The run fails for each finding, for a framework that the rules did not look at, and when a package
 * cannot be had or has no binaries for devices. The app's own binary is made here.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectIpa } from '../../src/core/apple/checks/inspect-ipa.ts';
import { readIpa } from '../../src/core/apple/package/ipa.ts';
import { writeIpaVariant } from '../../src/sandbox/material/app/ipa-variant.ts';
import { binaryPlist } from '../../src/sandbox/material/app/sealed-bundle.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { installedPip, npmFrameworks, pythonPackage } from './realistic-app/parts.ts';
import type { Framework } from './realistic-app/parts.ts';
import { signedFramework } from './realistic-app/signed-anew.ts';

const NPM_PACKAGES = ['@nativescript/core@9.1.2'];
const WHEELS = [
  { requirement: 'pillow==13.0.0', python: '3.13' },
  { requirement: 'aiohttp==3.14.5', python: '3.14' },
  { requirement: 'cffi==2.1.1', python: '3.14' },
  { requirement: 'charset-normalizer==3.5.3', python: '3.14' },
  { requirement: 'xxhash==4.1.0', python: '3.14' },
];

const folder = await mkdtemp(join(tmpdir(), 'slipway-realistic-app-'));
try {
  await inspect();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function inspect(): Promise<void> {
  const now = new Date();
  const material = createSigningMaterial({ now });
  const fromNpm = await Promise.all(
    NPM_PACKAGES.map((name, index) => npmFrameworks(join(folder, `npm-${index}`), name)),
  );
  const pip = await installedPip(join(folder, 'python'));
  const fromPyPI = await Promise.all(
    WHEELS.map((wheel, index) => pythonPackage(pip, join(folder, `wheel-${index}`), wheel)),
  );
  const frameworks = [...fromNpm.flat(), ...fromPyPI.flatMap((wheel) => wheel.frameworks)];
  const files = new Map([...fromPyPI.flatMap((wheel) => [...wheel.files]), ...privacyBundle()]);

  const findingsOf = async (embedded: readonly Framework[]) => {
    const path = join(folder, 'App.ipa');
    await writeIpaVariant(path, material, {
      files: Object.fromEntries([...files, ...embedded.flatMap(placed)]),
      bundles: { 'PlugIns/Share.appex': {} },
    });
    return inspectIpa(await readIpa(path), { now }, new AbortController().signal);
  };

  const findings = await findingsOf(
    frameworks.map((framework) => ({ ...framework, files: signedFramework(framework, material) })),
  );
  findings.forEach(({ rule, text }) => console.error(`${rule.code ?? 'no code'}: ${text}`));
  // As their makers ship them, each must be found: else the rules have not looked at them at all.
  const asShipped = await findingsOf(frameworks);
  const unseen = frameworks.filter(
    ({ name }) => !asShipped.some(({ text }) => text.includes(`${name}.framework`)),
  );
  unseen.forEach(({ name }) => console.error(`${name} is not found without the app's signature.`));
  console.log(
    `A realistic app: ${frameworks.length} frameworks of ${NPM_PACKAGES.length + WHEELS.length} packages, ${findings.length} findings; without its signature, ${asShipped.length}.`,
  );
  if (findings.length + unseen.length > 0) process.exitCode = 1;
}

function placed({ name, files }: Framework): (readonly [string, Buffer])[] {
  return [...files].map(
    ([path, content]) => [`Frameworks/${name}.framework/${path}`, content] as const,
  );
}

function privacyBundle(): (readonly [string, Buffer])[] {
  const infoPlist = {
    CFBundleIdentifier: 'org.cocoapods.Tea-Privacy',
    CFBundlePackageType: 'BNDL',
    CFBundleShortVersionString: '1.0',
    CFBundleSupportedPlatforms: ['iPhoneOS'],
    CFBundleVersion: '1',
  };
  const manifest = {
    NSPrivacyTracking: false,
    NSPrivacyCollectedDataTypes: [],
    NSPrivacyAccessedAPITypes: [],
  };
  return [
    ['Tea_Privacy.bundle/Info.plist', binaryPlist(infoPlist)],
    ['Tea_Privacy.bundle/PrivacyInfo.xcprivacy', binaryPlist(manifest)],
  ];
}
