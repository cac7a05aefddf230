/** Actions that put a tool or a version of it on the machine. */
import { FLUTTER_VERSION, UV, XCODE_VERSION } from '../../../sandbox/switches.ts';
import { requiredInput } from './double.ts';
import type { ActionDouble, DoubleAnswer, DoubleCall } from './double.ts';

const cacheInputs = ['architecture', 'cache', 'cache-dependency-path', 'check-latest', 'token'];

/** Versions of Xcode on GitHub's images of macOS 15 and macOS 26, the newest last. */
const XCODES = ['16.4', '26.0.1', '26.1.1', '26.2', '26.3', '26.4.1', '26.5', '26.6'];

/** The machine's own tool stands in for the version that was asked for. */
function ownTool(tool: string): ActionDouble['run'] {
  return ({ inputs, log }) => {
    const version = inputs[`${tool}-version`] ?? '';
    log(`${tool} ${version || '(any version)'} is played by what this machine has`);
    return Promise.resolve({ outputs: { [`${tool}-version`]: version, 'cache-hit': 'false' } });
  };
}

function setupJava(call: DoubleCall): Promise<DoubleAnswer> {
  const distribution = requiredInput(call, 'distribution');
  const version = call.inputs['java-version'] ?? '';
  if (version === '' && !call.inputs['java-version-file']) {
    throw new Error('java-version or java-version-file input expected');
  }
  call.log(`java ${version} is played by what this machine has`);
  return Promise.resolve({ outputs: { distribution, version, 'cache-hit': 'false' } });
}

/** The simulated Mac has no Flutter until somebody installs one. */
function setupFlutter({ inputs, runner, log }: DoubleCall): Promise<DoubleAnswer> {
  const version = inputs['flutter-version'] ?? '';
  log(`The simulated Flutter ${version || '(any version)'} is on PATH from here on`);
  // Empty is the version that the simulated flet wants.
  runner.export({ [FLUTTER_VERSION]: version });
  return Promise.resolve({ outputs: { 'cache-hit': 'false' } });
}

/** GitHub's images of macOS come without uv. */
function setupUv({ inputs, runner, log }: DoubleCall): Promise<DoubleAnswer> {
  const version = inputs['version'] ?? '';
  log(`The simulated uv ${version || '(newest)'} is on PATH from here on`);
  runner.export({ [UV]: '1' });
  return Promise.resolve({ outputs: { 'uv-version': version, 'cache-hit': 'false' } });
}

function setupXcode({ inputs, runner, log }: DoubleCall): Promise<DoubleAnswer> {
  if (runner.runner['os'] !== 'macOS') {
    throw new Error(
      'This task is intended only for macOS platform. Give the job a Mac by runs-on.',
    );
  }
  const wish = inputs['xcode-version'] || 'latest';
  const version = fittingXcode(wish);
  if (version === undefined) {
    throw new Error(
      `Could not find Xcode version that satisfied version spec: '${wish}'. Available versions: ${XCODES.join(', ')}`,
    );
  }
  log(`Xcode is set to ${version}`);
  runner.export({ [XCODE_VERSION]: version });
  const path = `/Applications/Xcode_${version}.app`;
  return Promise.resolve({ outputs: { version, path } });
}

/** The newest Xcode that a range such as `^26.1`, `26.x` or `26` allows. */
function fittingXcode(wish: string): string | undefined {
  if (/^latest(-stable)?$/.test(wish)) return XCODES.at(-1);
  const wanted = wish
    .replace(/^[\^~=]/, '')
    .split('.')
    .filter((part) => !/^[x*]$/i.test(part));
  const fixed = wish.startsWith('^') ? 1 : wish.startsWith('~') ? 2 : wanted.length;
  const fits = (version: string): boolean => {
    const parts = version.split('.');
    const same = wanted.slice(0, fixed).every((part, index) => part === (parts[index] ?? '0'));
    return same && compared(parts, wanted) >= 0;
  };
  return XCODES.findLast(fits);
}

function compared(one: readonly string[], other: readonly string[]): number {
  for (const [index, part] of other.entries()) {
    const difference = Number(one[index] ?? 0) - Number(part);
    if (difference !== 0) return difference;
  }
  return 0;
}

export const toolDoubles: Readonly<Record<string, ActionDouble>> = {
  'actions/setup-dotnet': {
    plays: 'The .NET of this machine, if it has one.',
    inputs: ['dotnet-version', 'global-json-file', 'dotnet-quality', 'cache'],
    unplayed: [],
    run: ownTool('dotnet'),
  },
  'actions/setup-java': {
    plays: 'The Java of this machine, if it has one.',
    inputs: [...cacheInputs, 'distribution', 'java-version', 'java-version-file', 'java-package'],
    unplayed: ['jdkFile', 'server-id', 'gpg-private-key'],
    run: setupJava,
  },
  'actions/setup-node': {
    plays: 'The Node of this machine.',
    inputs: [...cacheInputs, 'node-version', 'node-version-file', 'package-manager-cache'],
    unplayed: ['always-auth', 'mirror', 'mirror-token', 'registry-url', 'scope'],
    run: ownTool('node'),
  },
  'actions/setup-python': {
    plays: 'The Python of this machine.',
    inputs: [
      ...cacheInputs,
      'allow-prereleases',
      'python-version',
      'python-version-file',
      'update-environment',
    ],
    unplayed: ['freethreaded', 'pip-install', 'pip-version'],
    run: ownTool('python'),
  },
  'astral-sh/setup-uv': {
    plays: 'The simulated uv.',
    inputs: [
      'activate-environment',
      'cache-dependency-glob',
      'enable-cache',
      'github-token',
      'python-version',
      'version',
      'version-file',
    ],
    unplayed: [],
    open: true,
    run: setupUv,
  },
  'expo/expo-github-action': {
    plays: 'Nothing: the tools of Expo are not simulated.',
    inputs: ['eas-version', 'expo-version', 'packager', 'token'],
    unplayed: [],
    open: true,
    effect: 'none',
    run: ({ log }) => {
      log('The tools of Expo are not simulated');
      return Promise.resolve({});
    },
  },
  'maxim-lobanov/setup-xcode': {
    plays: 'The version of the simulated Xcode, among those of GitHub’s images.',
    inputs: ['xcode-version'],
    unplayed: [],
    run: setupXcode,
  },
  'ruby/setup-ruby': {
    plays: 'The Ruby of this machine, if it has one.',
    inputs: [
      'ruby-version',
      'rubygems',
      'bundler',
      'bundler-cache',
      'working-directory',
      'cache-version',
    ],
    unplayed: [],
    run: ownTool('ruby'),
  },
  'subosito/flutter-action': {
    plays: 'The simulated Flutter.',
    inputs: ['channel', 'flutter-version', 'architecture', 'cache', 'cache-key', 'cache-path'],
    unplayed: ['flutter-version-file', 'git-source', 'dry-run'],
    run: setupFlutter,
  },
};
