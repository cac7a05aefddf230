/*
 * Plays one step of Expo's EAS in EAS's own engine, both as they come from npm.
 *
 * Usage: node expo-upload-step.cjs PACKAGES_FOLDER CONFIG_YML WORKING_FOLDER
 */
const { createRequire } = require('node:module');
const { join } = require('node:path');

const [packages, configPath, folder] = process.argv.slice(2);
const vendor = createRequire(join(packages, 'package.json'));
const { createLogger } = vendor('@expo/logger');
const { BuildConfigParser, BuildRuntimePlatform, BuildStepGlobalContext } = vendor('@expo/steps');
const { createUploadToAscBuildFunction } = vendor(
  '@expo/build-tools/dist/steps/functions/uploadToAsc.js',
);

const log = { write: ({ msg }) => console.log(msg) };
/** What EAS's workers tell their engine of themselves. */
const worker = {
  projectSourceDirectory: folder,
  projectTargetDirectory: folder,
  defaultWorkingDirectory: folder,
  buildLogsDirectory: folder,
  runtimePlatform: BuildRuntimePlatform.LINUX,
  logger: createLogger({ name: 'eas', level: 'info', streams: [{ type: 'raw', stream: log }] }),
  staticContext: () => ({ job: {}, metadata: {}, env: {}, expoApiServerURL: '' }),
  env: {},
  updateEnv() {},
};

async function play() {
  const engine = new BuildStepGlobalContext(worker, false);
  const externalFunctions = [createUploadToAscBuildFunction()];
  const workflow = await new BuildConfigParser(engine, {
    configPath,
    externalFunctions,
  }).parseAsync();
  await workflow.executeAsync();
}

play().catch((error) => {
  console.error(error.errorCode ?? error.name, error.message);
  process.exitCode = 1;
});
