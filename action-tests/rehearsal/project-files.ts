// Projects as their tools write them, as far as a release reads them.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execa } from 'execa';

export type Files = Readonly<Record<string, string>>;

/** A repository with these files in one commit, which bears the tag. */
export async function makeRepository(folder: string, files: Files, tag: string): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const git = (...args: string[]) =>
    execa('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], {
      cwd: folder,
    });
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git('commit', '--quiet', '--message=First');
  await git('tag', tag);
}

interface Target {
  readonly name: string;
  readonly type: 'application' | 'app-extension' | 'bundle.unit-test';
  /** Build settings by configuration; those under `all` are in each of them. */
  readonly settings: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A project.pbxproj in Xcode's own style: ids of 24 digits, comments, nested groups. */
export function pbxproj(
  configurations: readonly string[],
  projectSettings: Readonly<Record<string, string>>,
  targets: readonly Target[],
): string {
  let last = 0x97c146e6;
  const id = () => `${(last++).toString(16).toUpperCase()}1CF9000F007C117D`;
  const objects: string[] = [];
  const list = (owner: string, settingsOf: (configuration: string) => object): string => {
    const ids = configurations.map((configuration) => {
      const each = id();
      const settings = Object.entries(settingsOf(configuration))
        .map(([key, value]) => `\t\t\t\t${quoted(key)} = ${quoted(String(value))};\n`)
        .join('');
      objects.push(
        `\t\t${each} /* ${configuration} */ = {\n\t\t\tisa = XCBuildConfiguration;\n\t\t\tbuildSettings = {\n${settings}\t\t\t\tLD_RUNPATH_SEARCH_PATHS = (\n\t\t\t\t\t"$(inherited)",\n\t\t\t\t\t"@executable_path/Frameworks",\n\t\t\t\t);\n\t\t\t};\n\t\t\tname = ${quoted(configuration)};\n\t\t};\n`,
      );
      return `\t\t\t\t${each} /* ${configuration} */,\n`;
    });
    const listId = id();
    objects.push(
      `\t\t${listId} /* Build configuration list for ${owner} */ = {\n\t\t\tisa = XCConfigurationList;\n\t\t\tbuildConfigurations = (\n${ids.join('')}\t\t\t);\n\t\t\tdefaultConfigurationIsVisible = 0;\n\t\t\tdefaultConfigurationName = Release;\n\t\t};\n`,
    );
    return listId;
  };
  const targetIds = targets.map(({ name, type, settings }) => {
    const each = id();
    const own = list(`PBXNativeTarget "${name}"`, (configuration) => ({
      PRODUCT_NAME: '$(TARGET_NAME)',
      ...settings['all'],
      ...settings[configuration],
    }));
    objects.push(
      `\t\t${each} /* ${name} */ = {\n\t\t\tisa = PBXNativeTarget;\n\t\t\tbuildConfigurationList = ${own} /* Build configuration list for PBXNativeTarget "${name}" */;\n\t\t\tbuildPhases = (\n\t\t\t);\n\t\t\tdependencies = (\n\t\t\t);\n\t\t\tname = ${quoted(name)};\n\t\t\tproductName = ${quoted(name)};\n\t\t\tproductType = "com.apple.product-type.${type}";\n\t\t};\n`,
    );
    return `\t\t\t\t${each} /* ${name} */,\n`;
  });
  const [group, root] = [id(), id()];
  const all = list('PBXProject', () => projectSettings);
  objects.push(
    `\t\t${group} = {\n\t\t\tisa = PBXGroup;\n\t\t\tchildren = (\n\t\t\t);\n\t\t\tsourceTree = "<group>";\n\t\t};\n`,
    `\t\t${root} /* Project object */ = {\n\t\t\tisa = PBXProject;\n\t\t\tattributes = {\n\t\t\t\tLastUpgradeCheck = 1640;\n\t\t\t};\n\t\t\tbuildConfigurationList = ${all} /* Build configuration list for PBXProject */;\n\t\t\tcompatibilityVersion = "Xcode 15.0";\n\t\t\tdevelopmentRegion = en;\n\t\t\thasScannedForEncodings = 0;\n\t\t\tmainGroup = ${group};\n\t\t\ttargets = (\n${targetIds.join('')}\t\t\t);\n\t\t};\n`,
  );
  return `// !$*UTF8*$!\n{\n\tarchiveVersion = 1;\n\tclasses = {\n\t};\n\tobjectVersion = 60;\n\tobjects = {\n${objects.join('')}\t};\n\trootObject = ${root} /* Project object */;\n}\n`;
}

function quoted(text: string): string {
  return /^[\w./]+$/.test(text) ? text : `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}
