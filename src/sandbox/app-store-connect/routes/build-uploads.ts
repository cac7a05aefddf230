/** Build uploads: the reservation of a version and build number. */
import { attributesOf, linkedRecord } from '../call.ts';
import type { Call, Handler } from '../call.ts';
import { uploadState } from '../uploads/processing.ts';
import { textOf } from '../json-api/records.ts';
import { forbidden, invalidAttribute } from '../refusal.ts';
import { uploadStateOf, usedBuildNumbers } from '../uploads/used-build-numbers.ts';

/** Apple's documentation of CFBundleVersion allows no more. */
const LONGEST_BUILD_NUMBER = 18;

function checkLength(buildNumber: string): void {
  if (buildNumber.length <= LONGEST_BUILD_NUMBER) return;
  throw invalidAttribute(
    'cfBundleVersion',
    `The bundle version must have at most ${LONGEST_BUILD_NUMBER} characters.`,
    { reason: 'TOO_LONG' },
  );
}

const create: Handler = (call) => {
  const app = linkedRecord(call, 'app');
  const attributes = attributesOf(call);
  checkLength(textOf(attributes['cfBundleVersion']));
  const used = usedBuildNumbers(call.records, app, attributes);
  const number = textOf(attributes['cfBundleVersion']);
  if (used.includes(number)) {
    const previous = used.toSorted(new Intl.Collator('en', { numeric: true }).compare).at(-1);
    throw invalidAttribute(
      'cfBundleVersion',
      `The bundle version must be higher than the previously uploaded version: '${previous}'.`,
      { reason: 'DUPLICATE', meta: { previousBundleVersion: previous } },
    );
  }
  return call.records.add('buildUploads', {
    attributes: {
      ...attributes,
      createdDate: call.context.now().toISOString(),
      uploadedDate: null,
      state: uploadState('AWAITING_UPLOAD'),
    },
    links: { app: [app.id] },
  });
};

const remove = ({ records, state, id }: Call): void => {
  const upload = records.get('buildUploads', id);
  // Apple's specification has no 409 for this operation; which refusal it gives is not known.
  if (!['AWAITING_UPLOAD', 'FAILED'].includes(uploadStateOf(upload))) {
    throw forbidden(
      `The build upload is in state '${uploadStateOf(upload)}' and cannot be deleted`,
    );
  }
  for (const file of records.related(upload, 'buildUploadFiles')) {
    delete state.parts[file.id];
    records.remove(file);
  }
  records.remove(upload);
};

export const buildUploads: Record<string, Handler> = {
  'POST /v1/buildUploads': create,
  'DELETE /v1/buildUploads/{id}': remove,
};
