/** `agvtool`, as far as it reads: the project's current version. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseOpenStep } from 'plist';
import type { PlistValue } from 'plist';
import { isDictionary } from '../../material/property-list.ts';
import { refusedCall } from '../refusal.ts';
import type { Tool } from '../tool.ts';

const QUESTIONS = ['what-version', 'vers'];

/** Answers `what-version`, with `-terse` too, in a folder with one project. */
export const agvtool: Tool = (argv, { cwd }) => {
  const [question = '', ...options] = argv;
  const isTerse = options.length === 1 && options[0] === '-terse';
  if (!QUESTIONS.includes(question) || (options.length > 0 && !isTerse)) {
    return refusedCall('agvtool', argv);
  }
  const projects = readdirSync(cwd).filter((name) => name.endsWith('.xcodeproj'));
  const [project] = projects;
  if (project === undefined || projects.length > 1) {
    // The exact words, and those about a project without a version, are unproven.
    const said = `There are ${projects.length === 0 ? 'no' : 'several'} Xcode project files in this directory.`;
    return { stdout: '', stderr: `${said}\n`, exitCode: 3 };
  }
  const version = currentVersion(path.join(cwd, project, 'project.pbxproj'));
  if (version === undefined) {
    const said = 'There does not seem to be a CURRENT_PROJECT_VERSION key set for this project.';
    return { stdout: '', stderr: `${said}\n`, exitCode: 7 };
  }
  const shown = isTerse
    ? `${version}\n`
    : `Current version of project ${path.parse(project).name} is: \n    ${version}\n\n`;
  return { stdout: shown, stderr: '', exitCode: 0 };
};

/** The value as it is written, `$(FLUTTER_BUILD_NUMBER)` too: the tool resolves nothing. */
function currentVersion(file: string): string | undefined {
  const project = parseOpenStep(readFileSync(file, 'utf8'));
  const objects = isDictionary(project) ? project['objects'] : undefined;
  const versions = Object.values(isDictionary(objects) ? objects : {}).flatMap(versionOf);
  return versions[0];
}

function versionOf(object: PlistValue): string[] {
  const settings = isDictionary(object) ? object['buildSettings'] : undefined;
  const version = isDictionary(settings) ? settings['CURRENT_PROJECT_VERSION'] : undefined;
  return typeof version === 'string' || typeof version === 'number' ? [String(version)] : [];
}
