/*
 * Runs the upload step of Expo's EAS from npm, unchanged but for the address of the API, which it
 * keeps in a private field.
 *
 * Usage: node another-vendor.cjs PACKAGE_FOLDER API_URL IPA KEY_JSON APP_ID
 */
const { join } = require('node:path');

const [folder, apiUrl, ipa, key, appId] = process.argv.slice(2);
const steps = join(folder, 'node_modules/@expo/build-tools/dist/steps');
const client = require(join(steps, 'utils/ios/AscApiClient.js'));
const { createUploadToAscBuildFunction } = require(join(steps, 'functions/uploadToAsc.js'));

client.AscApiClient = class extends client.AscApiClient {
  constructor(options) {
    super(options);
    this.baseUrl = apiUrl;
  }
};
const told = (line) => console.log(line);
const logger = { info: told, warn: told, error: told, debug: told };
const inputs = {
  ipa_path: ipa,
  asc_api_key_path: key,
  apple_app_identifier: appId,
  bundle_version: '1',
  bundle_short_version: '1.0.0',
  wait_for_processing: false,
};
const given = Object.entries(inputs).map(([name, value]) => [name, { value }]);
const output = { set: told };

createUploadToAscBuildFunction()
  .fn(
    { logger, workingDirectory: process.cwd() },
    {
      inputs: Object.fromEntries(given),
      outputs: { build_upload_id: output, build_upload_url: output },
    },
  )
  .catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
