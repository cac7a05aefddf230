/** Files of build uploads: their reservation, and the commit with Apple's look at the binary. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { appFacts, contradictions } from '../uploads/app-facts.ts';
import { attributesOf, linkedRecord } from '../call.ts';
import type { Call, Handler, Outcome, PreparedHandler } from '../call.ts';
import { closedVersionObjections } from '../uploads/closed-version.ts';
import { deliveryState, uploadState } from '../uploads/processing.ts';
import { textOf } from '../json-api/records.ts';
import type { ResourceRecord, Value } from '../json-api/records.ts';
import { invalidAttribute, invalidRelationship, wrongState } from '../refusal.ts';
import type { AppFacts, PendingUpload, StateDetail } from '../state.ts';
import { currentOperations, expiryFromNow, storedFile } from '../uploads/storage.ts';
import { objections } from '../uploads/store-rules.ts';
import { readUploadedApp } from '../uploads/uploaded-app.ts';
import { readUploadedPackage } from '../uploads/uploaded-package.ts';
import { partsOf } from '../uploads/upload-parts.ts';
import { usedBuildNumbers } from '../uploads/used-build-numbers.ts';
import { compareVersions } from '../uploads/version-number.ts';

const LINK_OF_ASSET: Record<string, string> = {
  ASSET: 'assetFile',
  ASSET_DESCRIPTION: 'assetDescriptionFile',
  ASSET_SPI: 'assetSpiFile',
};

const create: Handler = (call) => {
  const { context, records, state } = call;
  const upload = linkedRecord(call, 'buildUpload');
  const attributes = attributesOf(call);
  const link = LINK_OF_ASSET[textOf(attributes['assetType'])] ?? '';
  if (upload.links[link]?.length) {
    throw invalidRelationship('buildUpload', 'The build upload already has a file of this type');
  }
  const file = records.add('buildUploadFiles', {
    attributes: { ...attributes, assetDeliveryState: deliveryState('AWAITING_UPLOAD') },
    links: { buildUpload: [upload.id] },
  });
  const fileSize = Number(attributes['fileSize']);
  const { partSizeBytes } = context.options;
  state.parts[file.id] = partsOf(fileSize, partSizeBytes, expiryFromNow(context));
  file.attributes['uploadOperations'] = currentOperations(context, state, file.id);
  records.link(upload, link, [file.id]);
  return file;
};

async function hashOf(path: string, algorithm: string): Promise<string> {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

async function checkChecksum(path: string, checksums: Value): Promise<void> {
  const { hash, algorithm } = Object(Object(checksums).file);
  if (hash === undefined) return;
  const actual = await hashOf(path, algorithm === 'SHA_256' ? 'sha256' : 'md5');
  if (String(hash).toLowerCase() !== actual) {
    throw invalidAttribute(
      'sourceFileChecksums',
      `The ${algorithm} checksum of the stored file is '${actual}', not '${hash}'`,
    );
  }
}

function checkIsComplete({ state, id }: Call, file: ResourceRecord): void {
  if (!file.attributes['uploadOperations']) throw wrongState('The file is already committed');
  const missing = (state.parts[id] ?? []).filter(({ entityTag }) => entityTag === undefined);
  if (missing.length > 0) {
    const numbers = missing.map(({ partNumber }) => partNumber).join(', ');
    throw wrongState(
      `The stored bytes do not add up to the size of the file; missing parts: ${numbers}`,
    );
  }
}

/** Apple's findings when it opens the binary. */
async function verdict(
  { context, records }: Call,
  upload: ResourceRecord,
  file: ResourceRecord,
): Promise<PendingUpload> {
  const dueAt = context.now().getTime() + context.options.processingMs;
  const path = storedFile(context, file.id);
  const { cfBundleShortVersionString, cfBundleVersion, platform } = upload.attributes;
  const reserved: AppFacts = {
    bundleId: textOf(records.relatedOne(upload, 'app')?.attributes['bundleId']),
    version: textOf(cfBundleShortVersionString),
    buildNumber: textOf(cfBundleVersion),
  };
  try {
    if (file.attributes['uti'] === 'com.apple.pkg') {
      const app = await readUploadedPackage(path);
      return { dueAt, app, errors: contradictions(app, reserved) };
    }
    const uploaded = await readUploadedApp(path);
    const app = appFacts(uploaded.infoPlist);
    const errors = [...contradictions(app, reserved), ...objections(uploaded, textOf(platform))];
    return { dueAt, app, errors };
  } catch (error) {
    const reason = Error.isError(error) ? error.message : String(error);
    return {
      dueAt,
      errors: [{ code: 'NOT_AN_IPA', description: `The file is no package of an app: ${reason}.` }],
    };
  }
}

/** Reads the bytes for a commit; the result depends on nothing that happens meanwhile. */
const commit: PreparedHandler = async (call) => {
  const { context, records, id } = call;
  const file = records.get('buildUploadFiles', id);
  const { uploaded, sourceFileChecksums } = attributesOf(call);
  if (uploaded !== true) return keepChecksums;
  checkIsComplete(call, file);
  const path = storedFile(context, id);
  await checkChecksum(path, sourceFileChecksums);
  const upload = records.relatedOne(file, 'buildUpload');
  const isBinary = file.attributes['assetType'] === 'ASSET';
  const pending = upload && isBinary ? await verdict(call, upload, file) : undefined;
  return (current) => finishCommit(current, pending);
};

const keepChecksums: Handler = (call) => {
  const file = call.records.get('buildUploadFiles', call.id);
  const { sourceFileChecksums } = attributesOf(call);
  if (sourceFileChecksums) file.attributes['sourceFileChecksums'] = sourceFileChecksums;
  return file;
};

function finishCommit(call: Call, pending: PendingUpload | undefined): Outcome {
  const { context, records, state, id } = call;
  const file = records.get('buildUploadFiles', id);
  checkIsComplete(call, file);
  file.attributes['uploadOperations'] = null;
  const failure = context.situations.takeFileFailure();
  if (failure) {
    // A failed file is for good: its upload goes nowhere, and has to be dropped.
    file.attributes['assetDeliveryState'] = deliveryState('FAILED', [failure]);
    return keepChecksums(call);
  }
  file.attributes['assetDeliveryState'] = deliveryState('UPLOAD_COMPLETE');
  const upload = records.relatedOne(file, 'buildUpload');
  if (upload && pending) {
    const further = [
      numberObjection(call, upload),
      ...closedVersionObjections(records, upload),
      context.situations.takeUploadRefusal(),
    ];
    state.pendingUploads[upload.id] = {
      ...pending,
      errors: [...pending.errors, ...further.filter((error) => error !== undefined)],
    };
    upload.attributes['uploadedDate'] = context.now().toISOString();
    upload.attributes['state'] = uploadState('PROCESSING');
  }
  return keepChecksums(call);
}

/** The number was free when it was reserved, but another upload may have been faster. */
function numberObjection({ records }: Call, upload: ResourceRecord): StateDetail | undefined {
  const app = records.relatedOne(upload, 'app');
  const number = textOf(upload.attributes['cfBundleVersion']);
  const used = app ? usedBuildNumbers(records, app, upload.attributes) : [];
  const higher = used.find((other) => compareVersions(other, number) > 0);
  if (upload.attributes['platform'] === 'MAC_OS' && higher !== undefined) {
    return {
      code: '90061',
      description: `This bundle is invalid. The value for key CFBundleVersion [${number}] in the Info.plist file must contain a higher version than that of the previously uploaded version [${higher}].`,
    };
  }
  return used.includes(number)
    ? {
        code: '90189',
        description: `Redundant Binary Upload. The build number '${number}' is used for this version already.`,
      }
    : undefined;
}

export const buildUploadFiles: Record<string, Handler> = { 'POST /v1/buildUploadFiles': create };

export const preparedBuildUploadFiles: Record<string, PreparedHandler> = {
  'PATCH /v1/buildUploadFiles/{id}': commit,
};
