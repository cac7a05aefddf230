/**
 * Writes the table of App Store Connect operations that the sandbox serves, taken from Apple's
 * specification, whose path stands in APP_STORE_CONNECT_SPECIFICATION. `--check` only compares.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const table = fileURLToPath(
  new URL('../../src/sandbox/app-store-connect/json-api/operations.json', import.meta.url),
);

/**
 * The operations that are played. What Apple answers to GET below a record of a type that stands
 * here (`/v1/builds/{id}/icons`, `/v1/builds/{id}/relationships/app`) comes along by itself.
 */
const PLAYED = `
GET                    /v1/apps
GET                    /v1/apps/{id}
PATCH                  /v1/ageRatingDeclarations/{id}
POST                   /v1/appInfoLocalizations
GET PATCH DELETE       /v1/appInfoLocalizations/{id}
GET PATCH              /v1/appInfos/{id}
GET                    /v1/appPriceSchedules/{id}
GET                    /v1/appScreenshotSets/{id}
GET                    /v1/appStoreReviewAttachments/{id}
POST                   /v1/appStoreReviewDetails
GET PATCH              /v1/appStoreReviewDetails/{id}
POST                   /v1/appStoreVersionLocalizations
GET PATCH DELETE       /v1/appStoreVersionLocalizations/{id}
POST                   /v1/appStoreVersionPhasedReleases
PATCH DELETE           /v1/appStoreVersionPhasedReleases/{id}
POST                   /v1/appStoreVersionReleaseRequests
POST                   /v1/appStoreVersions
GET PATCH DELETE       /v1/appStoreVersions/{id}
PATCH                  /v1/appStoreVersions/{id}/relationships/build
GET POST               /v1/reviewSubmissions
GET PATCH              /v1/reviewSubmissions/{id}
POST                   /v1/reviewSubmissionItems
PATCH DELETE           /v1/reviewSubmissionItems/{id}
POST                   /v1/buildUploads
GET DELETE             /v1/buildUploads/{id}
POST                   /v1/buildUploadFiles
GET PATCH              /v1/buildUploadFiles/{id}
GET                    /v1/builds
GET PATCH              /v1/builds/{id}
POST DELETE            /v1/builds/{id}/relationships/betaGroups
GET                    /v1/preReleaseVersions
GET                    /v1/preReleaseVersions/{id}
GET POST               /v1/betaGroups
GET PATCH DELETE       /v1/betaGroups/{id}
POST DELETE            /v1/betaGroups/{id}/relationships/betaTesters
POST DELETE            /v1/betaGroups/{id}/relationships/builds
GET POST               /v1/betaTesters
GET DELETE             /v1/betaTesters/{id}
GET POST               /v1/betaBuildLocalizations
GET PATCH DELETE       /v1/betaBuildLocalizations/{id}
GET                    /v1/buildBetaDetails
GET PATCH              /v1/buildBetaDetails/{id}
POST                   /v1/buildBetaNotifications
GET                    /v1/betaAppReviewDetails
GET PATCH              /v1/betaAppReviewDetails/{id}
GET POST               /v1/betaAppLocalizations
GET PATCH DELETE       /v1/betaAppLocalizations/{id}
GET POST               /v1/betaAppReviewSubmissions
GET                    /v1/betaAppReviewSubmissions/{id}
POST                   /v1/betaTesterInvitations
POST DELETE            /v1/betaTesters/{id}/relationships/betaGroups
POST DELETE            /v1/betaTesters/{id}/relationships/builds
DELETE                 /v1/betaTesters/{id}/relationships/apps
DELETE                 /v1/apps/{id}/relationships/betaTesters
POST DELETE            /v1/builds/{id}/relationships/individualTesters
PATCH                  /v1/builds/{id}/relationships/appEncryptionDeclaration
GET                    /v1/betaLicenseAgreements
GET PATCH              /v1/betaLicenseAgreements/{id}
GET POST               /v1/appEncryptionDeclarations
GET                    /v1/appEncryptionDeclarations/{id}
POST                   /v1/appEncryptionDeclarations/{id}/relationships/builds
GET                    /v1/users
GET                    /v1/users/{id}
POST                   /v1/webhooks
GET PATCH DELETE       /v1/webhooks/{id}
POST                   /v1/webhookPings
POST                   /v1/webhookDeliveries
GET POST               /v1/bundleIds
GET PATCH DELETE       /v1/bundleIds/{id}
POST                   /v1/bundleIdCapabilities
PATCH DELETE           /v1/bundleIdCapabilities/{id}
GET POST               /v1/certificates
GET PATCH DELETE       /v1/certificates/{id}
GET POST               /v1/devices
GET PATCH              /v1/devices/{id}
GET POST               /v1/profiles
GET DELETE             /v1/profiles/{id}
`
  .trim()
  .split('\n')
  .flatMap((line) => {
    const words = line.split(/\s+/);
    const path = words.pop() ?? '';
    return words.map((method) => ({ method, path }));
  });

interface Schema {
  $ref?: string;
  type?: string;
  maximum?: number;
  enum?: string[];
  items?: Schema;
}
interface Content {
  content?: { 'application/json'?: { schema: Schema } };
}
interface SpecifiedOperation {
  parameters?: { name: string; in: string; required?: boolean; schema: Schema }[];
  requestBody?: Content;
  responses: Record<string, Content>;
}
interface Specification {
  info: { version: string };
  paths: Record<string, Record<string, SpecifiedOperation>>;
}

interface Parameter {
  type: string;
  values?: string;
  maximum?: number;
  required?: true;
}

function parameterOf({ schema, required }: { schema: Schema; required?: boolean }): Parameter {
  const values = (schema.items ?? schema).enum;
  return {
    type: schema.type ?? 'string',
    ...(values && { values: values.join(',') }),
    ...(schema.maximum !== undefined && { maximum: schema.maximum }),
    ...(required && { required }),
  };
}

function schemaName(content: Content | undefined): string | undefined {
  return content?.content?.['application/json']?.schema.$ref?.split('/').at(-1);
}

/** Operations mostly share parameters of one name; where they differ, a number tells them apart. */
function parameterTable() {
  const parameters: Record<string, Parameter> = {};
  const keyOf = (name: string, parameter: Parameter): string => {
    for (let variant = 1; ; variant += 1) {
      const key = variant === 1 ? name : `${name} (${variant})`;
      const known = (parameters[key] ??= parameter);
      if (JSON.stringify(known) === JSON.stringify(parameter)) return key;
    }
  };
  return { parameters, keyOf };
}

/** A path below a record: of which type, to which of its relationships, as records or as links. */
const BELOW_A_RECORD =
  /^\/v1\/(?<type>\w+)\/\{id\}\/(?<linkage>relationships\/)?(?<relationship>\w+)$/;

function playedTypes(): ReadonlySet<string> {
  return new Set(PLAYED.map(({ path }) => path.split('/')[2] ?? ''));
}

/** Reading operations below the records of played types. */
function readingBelow(specification: Specification) {
  const types = playedTypes();
  return Object.entries(specification.paths)
    .filter(([path, methods]) => {
      const type = BELOW_A_RECORD.exec(path)?.groups?.['type'];
      return type && types.has(type) && 'get' in methods;
    })
    .map(([path]) => ({ method: 'GET', path }));
}

/**
 * Which links a record has for each of its relationships: `self` when Apple has a path of the
 * relationship itself, `related` when it has one of the related records.
 */
function linksOf(specification: Specification): Record<string, Record<string, string>> {
  const types = playedTypes();
  const links: Record<string, Record<string, string>> = {};
  for (const path of Object.keys(specification.paths)) {
    const { type, linkage, relationship } = BELOW_A_RECORD.exec(path)?.groups ?? {};
    if (!type || !relationship || !types.has(type)) continue;
    const ofType = (links[type] ??= {});
    const names = [ofType[relationship] ?? [], linkage ? 'self' : 'related'].flat();
    ofType[relationship] = names.toSorted().toReversed().join(' ');
  }
  return links;
}

function successStatus({ responses }: SpecifiedOperation): string | undefined {
  return Object.keys(responses).findLast((status) => status.startsWith('2'));
}

function operationsOf(specification: Specification) {
  const { parameters, keyOf } = parameterTable();
  const played = [...PLAYED, ...readingBelow(specification)];
  const operations = played.map(({ method, path }) => {
    const operation = specification.paths[path]?.[method.toLowerCase()];
    if (!operation) throw new Error(`The specification has no ${method} ${path}.`);
    const status = successStatus(operation);
    const query = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
    const body = schemaName(operation.requestBody);
    const response = schemaName(operation.responses[status ?? '']);
    return {
      method,
      path,
      status: Number(status),
      ...(body && { body }),
      ...(response && { response }),
      ...(query.length > 0 && {
        query: query.map((parameter) => keyOf(parameter.name, parameterOf(parameter))),
      }),
    };
  });
  return {
    specification: specification.info.version,
    links: linksOf(specification),
    parameters,
    operations,
  };
}

const source = process.env['APP_STORE_CONNECT_SPECIFICATION'];
if (!source) throw new Error('APP_STORE_CONNECT_SPECIFICATION names no specification.');
const specification: Specification = JSON.parse(await readFile(source, 'utf8'));
const text = await format(JSON.stringify(operationsOf(specification)), {
  parser: 'json',
  printWidth: 100,
});
if (!process.argv.includes('--check')) {
  await writeFile(table, text);
} else if ((await readFile(table, 'utf8')) !== text) {
  console.error(`${table} is out of date; run this script without --check.`);
  process.exitCode = 1;
}
