/**
 * Parts of real apps as their makers ship them: frameworks from packages of npm, and modules of
 * Python from wheels for iOS of PyPI, each wrapped in a framework as Python's guide to iOS says.
 */
import { execFile } from 'node:child_process';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { promisify } from 'node:util';
import {
  isDictionary,
  parsePropertyList,
} from '../../../src/core/apple/property-list/property-list.ts';
import type { BundleFiles } from '../../../src/sandbox/material/app/code-resources.ts';
import { binaryPlist } from '../../../src/sandbox/material/app/sealed-bundle.ts';

export interface Framework {
  /** The name of the binary, and of the folder before `.framework`. */
  readonly name: string;
  readonly identifier: string;
  readonly files: BundleFiles;
}

export interface PythonPackage {
  /** A framework for each native module. */
  readonly frameworks: readonly Framework[];
  /** By path in the app: the rest of the wheel, and a note where each native module has gone. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** A requirement of pip, and the Python that its wheel is for. */
export interface Wheel {
  readonly requirement: string;
  readonly python: string;
}

const SITE_PACKAGES = 'app_packages';
const run = promisify(execFile);

/** The frameworks for devices in all .xcframeworks of a package; throws when there is none. */
export async function npmFrameworks(folder: string, name: string): Promise<Framework[]> {
  await mkdir(folder, { recursive: true });
  const { stdout } = await run('npm', ['pack', '--silent', name], { cwd: folder });
  await run('tar', ['xzf', stdout.trim()], { cwd: folder });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const frameworks = entries.filter(
    (entry) =>
      entry.name.endsWith('.framework') && entry.parentPath.endsWith('.xcframework/ios-arm64'),
  );
  if (frameworks.length === 0) throw new Error(`${name} has no framework for devices any more.`);
  return Promise.all(
    frameworks.map(async (entry) => {
      const files = await filesIn(join(entry.parentPath, entry.name));
      const info = parsePropertyList(files.get('Info.plist') ?? Buffer.alloc(0));
      const identifier = isDictionary(info) ? info['CFBundleIdentifier'] : undefined;
      return {
        name: basename(entry.name, '.framework'),
        identifier: String(identifier),
        files: new Map([...files].filter(([path]) => !FOR_COMPILERS.test(path))),
      };
    }),
  );
}

/** Xcode leaves these out where it embeds a framework, and seals the rest anew. */
const FOR_COMPILERS = /^(?:Headers|PrivateHeaders|Modules|_CodeSignature)\//;

/** The pip of a Python environment of its own: a machine's Python often comes without. */
export async function installedPip(folder: string): Promise<string> {
  await run('python3', ['-m', 'venv', folder]);
  return join(folder, 'bin', 'pip');
}

/** A wheel as an app holds it; throws when PyPI has none for devices, or one without native code. */
export async function pythonPackage(
  pip: string,
  folder: string,
  { requirement, python }: Wheel,
): Promise<PythonPackage> {
  await mkdir(folder, { recursive: true });
  const wanted = ['--python-version', python, '--platform', 'ios_13_0_arm64_iphoneos'];
  const download = ['download', '--quiet', '--no-deps', '--only-binary=:all:', '-d', folder];
  await run(pip, [...download, ...wanted, requirement]);
  const [wheel] = (await readdir(folder)).filter((name) => name.endsWith('iphoneos.whl'));
  if (wheel === undefined) throw new Error(`${requirement} has no wheel for iOS devices any more.`);
  const contents = join(folder, 'contents');
  await run('unzip', ['-q', join(folder, wheel), '-d', contents]);
  const frameworks: Framework[] = [];
  const files = new Map<string, Buffer>();
  for (const [path, content] of await filesIn(contents)) {
    const place = `${SITE_PACKAGES}/${path}`;
    if (!path.endsWith('.so')) {
      files.set(place, content);
      continue;
    }
    const framework = moduleFramework(path, content);
    frameworks.push(framework);
    const binary = `Frameworks/${framework.name}.framework/${framework.name}`;
    files.set(place.replace(/\.so$/, '.fwork'), Buffer.from(`${binary}\n`));
  }
  if (frameworks.length === 0) throw new Error(`The wheel of ${requirement} has no native module.`);
  return { frameworks, files };
}

/** The framework of a native module, with the Info.plist of Python's guide. */
function moduleFramework(path: string, binary: Buffer): Framework {
  const name = path.replace(/(?:\.[^./]+)?\.so$/, '').replaceAll('/', '.');
  const identifier = `org.example.${name.replaceAll('_', '-').replace(/^-+/, '')}`;
  const infoPlist = {
    CFBundleDevelopmentRegion: 'en',
    CFBundleExecutable: name,
    CFBundleIdentifier: identifier,
    CFBundleInfoDictionaryVersion: '6.0',
    CFBundlePackageType: 'APPL',
    CFBundleShortVersionString: '1.0',
    CFBundleSupportedPlatforms: ['iPhoneOS'],
    CFBundleVersion: '1',
    MinimumOSVersion: '13.0',
  };
  const origin = Buffer.from(`${SITE_PACKAGES}/${path.replace(/\.so$/, '.fwork')}\n`);
  return {
    name,
    identifier,
    files: new Map([
      ['Info.plist', binaryPlist(infoPlist)],
      [name, binary],
      [`${name}.origin`, origin],
    ]),
  };
}

async function filesIn(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      files.map(async ({ name, parentPath }) => {
        const path = join(parentPath, name);
        return [relative(folder, path), await readFile(path)] as const;
      }),
    ),
  );
}
