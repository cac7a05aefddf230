/** Reads out of an .ipa the facts that App Center shows of it. */
import { buffer } from 'node:stream/consumers';
import forge from 'node-forge';
import { parse, parseBinary } from 'plist';
import type { PlistValue } from 'plist';
import { openPromise } from 'yauzl';
import type { PackageFacts, ProfileFacts } from '../records.ts';

type PlistDictionary = { [key: string]: PlistValue };

export type IpaFacts = Pick<
  PackageFacts,
  'shortVersion' | 'version' | 'bundleIdentifier' | 'appName' | 'minimumOs' | 'profile'
>;

const APP_FILE = /^Payload\/[^/]+\.app\/(?<name>Info\.plist|embedded\.mobileprovision)$/;

/** Reads what App Center shows of an .ipa; throws when the file is none. */
export async function readIpa(path: string): Promise<IpaFacts> {
  const files = await readAppFiles(path);
  const info = files.get('Info.plist');
  if (info === undefined) throw new Error('no Payload/*.app/Info.plist');
  const plist = readPlist(info);
  const shortVersion = requiredText(plist, 'CFBundleShortVersionString');
  const version = requiredText(plist, 'CFBundleVersion');
  const bundleIdentifier = requiredText(plist, 'CFBundleIdentifier');
  const appName = text(plist.CFBundleDisplayName) ?? text(plist.CFBundleName);
  const minimumOs = text(plist.MinimumOSVersion);
  const profile = files.get('embedded.mobileprovision');
  return {
    shortVersion,
    version,
    bundleIdentifier,
    ...(appName !== undefined && { appName }),
    ...(minimumOs !== undefined && { minimumOs }),
    ...(profile !== undefined && { profile: readProfile(profile) }),
  };
}

async function readAppFiles(path: string): Promise<Map<string, Buffer>> {
  const archive = await openPromise(path);
  const files = new Map<string, Buffer>();
  try {
    for await (const entry of archive.eachEntry()) {
      const name = APP_FILE.exec(entry.fileName)?.groups?.name;
      if (name !== undefined) {
        files.set(name, await buffer(await archive.openReadStreamPromise(entry)));
      }
    }
  } finally {
    archive.close();
  }
  return files;
}

function readPlist(bytes: Buffer): PlistDictionary {
  const binary = bytes.subarray(0, 6).toString('latin1') === 'bplist';
  const value = binary ? parseBinary(bytes) : parse(bytes.toString('utf8'));
  if (!isDictionary(value)) throw new Error('a property list that is no dictionary');
  return value;
}

function readProfile(bytes: Buffer): ProfileFacts {
  const cms = forge.pkcs7.messageFromAsn1(forge.asn1.fromDer(bytes.toString('latin1')));
  const plist = readPlist(Buffer.from(signedContent(cms), 'latin1'));
  const expires = plist.ExpirationDate;
  const [team] = texts(plist.TeamIdentifier);
  return {
    name: requiredText(plist, 'Name'),
    type: profileType(plist),
    expires: expires instanceof Date ? expires.toISOString() : '',
    team: team ?? '',
    devices: texts(plist.ProvisionedDevices),
  };
}

/** node-forge leaves the signed bytes in the parsed ASN.1, which its types do not tell. */
function signedContent(message: object): string {
  const { rawCapture } = message as { rawCapture?: { content?: forge.asn1.Asn1 } };
  let node = rawCapture?.content;
  while (node !== undefined && typeof node.value !== 'string') node = node.value[0];
  if (typeof node?.value !== 'string') throw new Error('a provisioning profile without content');
  return node.value;
}

function profileType(plist: PlistDictionary): ProfileFacts['type'] {
  if (plist.ProvisionsAllDevices === true) return 'enterprise';
  return Array.isArray(plist.ProvisionedDevices) ? 'adhoc' : 'other';
}

function requiredText(plist: PlistDictionary, key: string): string {
  const value = text(plist[key]);
  if (value === undefined) throw new Error(`no ${key}`);
  return value;
}

function text(value: PlistValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function texts(value: PlistValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function isDictionary(value: PlistValue): value is PlistDictionary {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof Uint8Array)
  );
}
