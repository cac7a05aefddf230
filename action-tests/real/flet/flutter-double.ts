/**
 * The `flutter build ipa` that the real flet starts: it keeps its arguments, and archives and exports the
 * generated project with the simulated Xcode, as the simulated flet does.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flutterBuildIpa } from '../../../src/sandbox/mac/flutter/build-ipa.ts';
import { machineFromEnvironment } from '../../../src/sandbox/mac/machine.ts';
import { ownInfoIn } from '../../../src/sandbox/mac/xcodebuild/property-list.ts';
import { selectedToolchain } from '../../../src/sandbox/mac/xcodebuild/toolchain.ts';
import type { GeneratedProject } from './project-template.ts';

const { DOUBLE_RECORD = '', SLIPWAY_FLET_MODE: mode } = process.env;
const [command, target, ...argv] = process.argv.slice(2);

process.exitCode = command === 'build' && target === 'ipa' ? await buildIpa() : 64;

async function buildIpa(): Promise<number> {
  writeFileSync(DOUBLE_RECORD, JSON.stringify(argv));
  const directory = process.cwd();
  const project: GeneratedProject = JSON.parse(readFileSync('project.json', 'utf8'));
  const given = (text: string) => text || undefined;
  const signing = {
    method: project.method,
    profile: project.profile,
    certificate: given(project.certificate),
    teamId: given(project.teamId),
    exportOptions: {},
  };
  return flutterBuildIpa(
    argv,
    {
      directory,
      target: {
        ...project,
        target: 'Runner',
        project: 'Runner',
        scheme: 'Runner',
        ownInfo: () => ownInfoIn(join(directory, 'ios', 'Runner', 'Info.plist')),
        extensions: [],
        toolchain: selectedToolchain(process.env),
        signing: project.profile === '' ? undefined : signing,
      },
      pubspecVersion: { name: '1.0.0', number: '1' },
      padBytes: 1000,
    },
    mode === 'archive-fails' ? 'archive' : mode === 'export-fails' ? 'export' : undefined,
    {
      print: (line) => void process.stdout.write(`${line}\n`),
      printError: (line) => void process.stderr.write(`${line}\n`),
    },
    machineFromEnvironment(),
  );
}
