/**
 * Binaries that others built, signed anew as codesign does when Xcode embeds them: the slice for
 * devices alone, without its old signature, and with one of the app's signer.
 */
import { X509Certificate } from 'node:crypto';
import { codeResources } from '../../../src/sandbox/material/app/code-resources.ts';
import type { BundleFiles } from '../../../src/sandbox/material/app/code-resources.ts';
import { signatureSpace, signedMachO } from '../../../src/sandbox/material/app/code-signature.ts';
import type { SigningMaterial } from '../../../src/sandbox/material/signing-material.ts';

const ARM64 = 0x0100_000c;
const LC_SEGMENT_64 = 0x19;
const LC_CODE_SIGNATURE = 0x1d;
const PAGE = 0x4000;

/** A framework as it lies in an app; throws for a binary that no linker made for arm64. */
export function signedFramework(
  { name, identifier, files }: { name: string; identifier: string; files: BundleFiles },
  material: SigningMaterial,
): BundleFiles {
  const infoPlist = files.get('Info.plist') ?? Buffer.alloc(0);
  const resources = codeResources(files, name);
  const binary = withSpaceForSignature(arm64Slice(files.get(name) ?? Buffer.alloc(0)));
  const signed = signedMachO(binary, {
    identifier,
    infoPlist,
    teamId: material.teamId,
    codeResources: resources,
    signer: {
      certificatePem: material.certificate.pem,
      privateKeyPem: material.privateKeyPem,
      chainPem: [material.authority.intermediatePem, material.authority.rootPem],
    },
    signedAt: new X509Certificate(material.certificate.pem).validFromDate,
  });
  return new Map([...files, [name, signed], ['_CodeSignature/CodeResources', resources]]);
}

function arm64Slice(file: Buffer): Buffer {
  if (file.readUInt32LE(0) === 0xfeed_facf) return Buffer.from(file);
  for (let slice = 0; slice < file.readUInt32BE(4); slice++) {
    const entry = 8 + slice * 20;
    if (file.readUInt32BE(entry) !== ARM64) continue;
    const offset = file.readUInt32BE(entry + 8);
    return Buffer.from(file.subarray(offset, offset + file.readUInt32BE(entry + 12)));
  }
  throw new Error('The binary has no slice for arm64.');
}

/**
 * The binary up to its signature, whose load commands announce the room of the new one. One that
 * was never signed gets a further load command, in the room that linkers leave behind the others.
 */
function withSpaceForSignature(binary: Buffer) {
  const commands = loadCommands(binary);
  const old = commands.find(({ kind }) => kind === LC_CODE_SIGNATURE);
  const segments = commands.filter(({ kind }) => kind === LC_SEGMENT_64);
  const linkEdit = segments.find(({ at }) => segmentName(binary, at) === '__LINKEDIT');
  const text = segments.find(({ at }) => segmentName(binary, at) === '__TEXT');
  if (!linkEdit || !text) throw new Error('The binary lacks a segment that a linker makes.');
  const end = old ? binary.readUInt32LE(old.at + 8) : Math.ceil(binary.length / 16) * 16;
  const code = Buffer.concat([binary.subarray(0, end)], end);
  const at = old?.at ?? 32 + code.readUInt32LE(20);
  if (!old) {
    if (code.subarray(at, at + 16).some((byte) => byte !== 0)) {
      throw new Error('The binary has no room for one more load command.');
    }
    code.writeUInt32LE(code.readUInt32LE(16) + 1, 16);
    code.writeUInt32LE(code.readUInt32LE(20) + 16, 20);
  }
  const space = signatureSpace(end);
  [LC_CODE_SIGNATURE, 16, end, space].forEach((word, index) =>
    code.writeUInt32LE(word, at + index * 4),
  );
  const fileSize = end + space - Number(code.readBigUInt64LE(linkEdit.at + 40));
  code.writeBigUInt64LE(BigInt(Math.ceil(fileSize / PAGE) * PAGE), linkEdit.at + 32);
  code.writeBigUInt64LE(BigInt(fileSize), linkEdit.at + 48);
  return { code, textSize: Number(code.readBigUInt64LE(text.at + 48)), isMainBinary: false };
}

function loadCommands(binary: Buffer): { readonly kind: number; readonly at: number }[] {
  const commands = [];
  let at = 32;
  for (let count = binary.readUInt32LE(16); count > 0; count--) {
    commands.push({ kind: binary.readUInt32LE(at), at });
    at += binary.readUInt32LE(at + 4);
  }
  return commands;
}

function segmentName(binary: Buffer, at: number): string {
  return binary.toString('latin1', at + 8, at + 24).replace(/\0+$/, '');
}
