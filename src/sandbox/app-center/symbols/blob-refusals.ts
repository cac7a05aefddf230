/** Refusals of Azure Storage, in its XML. */
import { randomUUID } from 'node:crypto';
import { Refusal } from '../refusals.ts';

/** The codes and statuses of Azure's documentation, for the calls that are played here. */
const STATUSES = {
  AuthenticationFailed: 403,
  AuthorizationPermissionMismatch: 403,
  BlobNotFound: 404,
  InvalidBlobOrBlock: 400,
  InvalidBlockId: 400,
  InvalidBlockList: 400,
  InvalidHeaderValue: 400,
  InvalidQueryParameterValue: 400,
  InvalidXmlDocument: 400,
  Md5Mismatch: 400,
  MissingContentLengthHeader: 411,
  MissingRequiredHeader: 400,
  RequestBodyTooLarge: 413,
} as const;

export function blobRefusal(code: keyof typeof STATUSES, message: string): Refusal {
  const said = `${message}\nRequestId:${randomUUID()}`;
  const body = `\uFEFF<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${said}</Message></Error>`;
  return new Refusal(STATUSES[code], message, body, 'application/xml');
}
