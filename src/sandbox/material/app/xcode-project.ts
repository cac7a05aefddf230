/** Writes an Xcode project in the format of Xcode, as small as one can be. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface XcodeTarget {
  readonly name: string;
  readonly kind: 'application' | 'app-extension';
  /** The build settings of its configuration Release. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Writes `<folder>/<name>.xcodeproj`; `settings` are those of all targets. */
export async function writeXcodeProject(
  folder: string,
  name: string,
  targets: readonly XcodeTarget[],
  settings: Readonly<Record<string, string>> = {},
): Promise<void> {
  const location = join(folder, `${name}.xcodeproj`);
  await mkdir(location, { recursive: true });
  const ids = targets.map((_, index) => `TARGET${index}`);
  const objects = [
    `ROOT = { isa = PBXProject; buildConfigurationList = LIST; targets = (${ids.join(', ')}); };`,
    ...configurations('', settings),
    ...targets.flatMap((target, index) => [
      `${ids[index]} = { isa = PBXNativeTarget; name = ${quoted(target.name)}; ` +
        `productType = "com.apple.product-type.${target.kind}"; ` +
        `buildConfigurationList = LIST${index}; };`,
      ...configurations(String(index), target.settings),
    ]),
  ];
  const lines = objects.map((object) => `\t\t${object}\n`).join('');
  await writeFile(
    join(location, 'project.pbxproj'),
    `// !$*UTF8*$!\n{\n\tarchiveVersion = 1;\n\tobjects = {\n${lines}\t};\n\trootObject = ROOT;\n}\n`,
  );
}

function configurations(suffix: string, settings: XcodeTarget['settings']): string[] {
  const values = Object.entries(settings).map(
    ([key, value]) => `${quoted(key)} = ${quoted(value)};`,
  );
  return [
    `LIST${suffix} = { isa = XCConfigurationList; buildConfigurations = (RELEASE${suffix}); };`,
    `RELEASE${suffix} = { isa = XCBuildConfiguration; name = Release; ` +
      `buildSettings = { ${values.join(' ')} }; };`,
  ];
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}
