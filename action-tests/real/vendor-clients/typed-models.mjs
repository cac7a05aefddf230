/**
 * Calls of appstore-connect-sdk, unchanged from npm, one line of JSON for each call:
 *
 *   node typed-models.mjs FOLDER_OF_PACKAGES KEY_ID ISSUER_ID KEY_FILE APP_ID BUILD_ID
 *
 * Each answer is read by the model that the package publishes for it, as its option
 * responseValidator does. The models know neither the null that Apple sends for an attribute without
 * a value nor the offset in its dates, so both are brought into the models' form before.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , packages, privateKeyId, issuerId, keyFile, app, build] = process.argv;
const name = 'appstore-connect-sdk';
const require = createRequire(join(packages, 'package.json'));
const main = require.resolve(name).replace('/cjs/', '/');
const sdk = await import(pathToFileURL(main).href);
const { version } = JSON.parse(readFileSync(join(packages, 'node_modules', name, 'package.json')));
const client = sdk.createClient({
  privateKeyId,
  issuerId,
  privateKey: readFileSync(keyFile, 'utf8'),
});

/** A date with an offset, as Apple writes it. */
const OFFSET_DATE = /^\d{4}-\d\d-\d\dT[\d:.]+[+-]\d\d:\d\d$/;

function asModelled(value) {
  if (Array.isArray(value)) return value.map(asModelled);
  if (typeof value === 'string' && OFFSET_DATE.test(value)) return new Date(value).toISOString();
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    asModelled(key === 'attributes' ? withoutNulls(inner) : inner),
  ]);
  return Object.fromEntries(entries);
}

function withoutNulls(attributes) {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null));
}

async function play(operation, options = {}) {
  const line = { call: `${name} ${version}: ${operation}` };
  try {
    const model = sdk[`z${operation[0].toUpperCase()}${operation.slice(1)}Response`];
    if (!model) throw new Error('The package has no model of this answer.');
    const responseValidator = (data) => model.parseAsync(asModelled(data));
    await sdk[operation]({ client, throwOnError: true, responseValidator, ...options });
  } catch (error) {
    line.error = error instanceof Error ? error.message : JSON.stringify(error);
  }
  console.log(JSON.stringify(line));
}

const path = (id) => ({ path: { id } });
await play('appsGetCollection', {
  query: { include: ['builds', 'betaGroups', 'appStoreVersions'] },
});
await play('appsGetInstance', path(app));
await play('appsBuildsGetToManyRelated', path(app));
await play('appsAppStoreVersionsGetToManyRelated', path(app));
await play('appsBetaGroupsGetToManyRelated', path(app));
await play('appsPreReleaseVersionsGetToManyRelated', path(app));
await play('buildsGetCollection', { query: { include: ['app', 'preReleaseVersion'] } });
await play('buildsGetInstance', path(build));
await play('buildsBuildBetaDetailGetToOneRelated', path(build));
await play('buildsBetaBuildLocalizationsGetToManyRelated', path(build));
await play('preReleaseVersionsGetCollection');
await play('betaGroupsGetCollection');
await play('betaTestersGetCollection');
await play('betaAppLocalizationsGetCollection');
await play('bundleIdsGetCollection', { query: { include: ['profiles'] } });
await play('certificatesGetCollection');
await play('devicesGetCollection');
await play('profilesGetCollection', {
  query: { include: ['bundleId', 'certificates', 'devices'] },
});
await play('usersGetCollection');
