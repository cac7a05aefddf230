import { flag, lines } from '../../core/runner/input/input-kinds.ts';
import { inputTable } from '../../core/runner/input/inputs.ts';
import type { InputsOf } from '../../core/runner/input/inputs.ts';
import { bundleIds, teamId, versions } from './app-kinds.ts';
import {
  fileToRead,
  fileToWrite,
  folderToRead,
  folderToWrite,
  json,
  namedFiles,
  wordOrFile,
} from './option-kinds.ts';

/** The options of the action and, under the names of `commandLine`, of `npm run rehearse`. */
export const inputs = inputTable({
  workflow: wordOrFile({
    about:
      'Workflow to rehearse: a path, or the name of a file in `.github/workflows` of the project. By default the one that uses Slipway.',
  }),
  'app-path': folderToRead({
    about:
      'The repository to rehearse, as `actions/checkout` brings it. The action takes the workspace by default, the command a demo.',
  }),
  'bundle-id': bundleIds({
    about:
      'Bundle id of the app, where the repository does not say it. Of several apps one a line, with the name, folder or build configuration of the app before it.',
  }),
  'team-id': teamId({ about: 'The team of the account instead of the one in the project.' }),
  'app-version': versions({
    about: 'Version of the app instead of the one in the project; of several apps one a line.',
  }),
  scenario: lines({
    about: 'Names of scenarios to play, such as a build that App Store Connect refuses.',
  }),
  event: wordOrFile({
    about:
      'The event that starts the workflow: its name, or a JSON file with its payload. By default `workflow_dispatch` where the workflow has it, else its first event.',
  }),
  inputs: json({
    about: 'Inputs of a start by hand, as GitHub would be given them.',
  }),
  skip: lines({
    about:
      'Actions of others that are passed over, each as `OWNER/NAME`; their outputs stay empty.',
  }),
  secret: namedFiles({
    about: 'Secrets that a file holds, by name, instead of made-up ones.',
  }),
  'secrets-file': fileToRead({
    about:
      'The names of the secrets that the repository has, one a line; any other one that a step reads is a mistake.',
  }),
  seed: fileToRead({
    about: 'What the accounts hold before the release, as YAML.',
  }),
  strict: flag({
    about:
      'Gives the account only what `seed` says, instead of all groups, testers and apps that the workflow names.',
    default: 'false',
  }),
  'allow-network': flag({
    about: 'Lets scripts of the workflow reach the network.',
    default: 'false',
  }),
  'report-directory': folderToWrite({
    about: 'Folder for the report as one HTML page, `index.html`, and the files that go with it.',
  }),
  json: fileToWrite({ about: 'File for the report as data.' }),
  har: fileToWrite({ about: 'File for all traffic with the services, as HAR 1.2.' }),
});

export type Inputs = InputsOf<typeof inputs>;

/** Each input as a person types it after `npm run rehearse --`. */
export const commandLine: Readonly<Record<keyof typeof inputs.kinds, string>> = {
  workflow: '--workflow FILE',
  'app-path': '--project FOLDER',
  'bundle-id': '--bundle-id ID',
  'team-id': '--team-id ID',
  'app-version': '--app-version VERSION',
  scenario: '--scenario NAME',
  event: '--event NAME',
  inputs: '--inputs JSON',
  skip: '--skip OWNER/NAME',
  secret: '--secret NAME=FILE',
  'secrets-file': '--secrets-file FILE',
  seed: '--seed FILE',
  strict: '--strict',
  'allow-network': '--allow-network',
  'report-directory': '--report FOLDER',
  json: '--json FILE',
  har: '--har FILE',
};
