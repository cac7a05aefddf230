/** The simulated `pod`. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { refuseCall } from '../streaming-tool.ts';
import type { StreamingTool, ToolContext } from '../streaming-tool.ts';

const BROKEN = `Could not find 'cocoapods' (>= 0.a) among 79 total gem(s) (Gem::MissingSpecError)
`;

/** CocoaPods: `pod install` writes the workspace that is built from then on; it fetches nothing. */
export const pod: StreamingTool = async (argv, context) => {
  if (context.machine.faults.has('pods-broken')) {
    context.stdout(BROKEN);
    return 1;
  }
  if (argv.join(' ') === '--version') {
    context.stdout('1.17.0\n');
    return 0;
  }
  const [command, ...options] = argv;
  const places = options.map((option) => /^--project-directory=(.+)$/.exec(option)?.[1]);
  if (command !== 'install' || places.includes(undefined)) {
    return refuseCall(`pod ${argv.join(' ')}`, context);
  }
  return install(path.resolve(context.machine.cwd, places.at(-1) ?? ''), context);
};

function install(directory: string, { stdout }: ToolContext): number {
  if (!existsSync(path.join(directory, 'Podfile'))) {
    stdout(`[!] No \`Podfile' found in the project directory.\n`);
    return 1;
  }
  const project = readdirSync(directory).find((name) => name.endsWith('.xcodeproj'));
  if (project === undefined) {
    stdout('[!] Could not automatically select an Xcode project.\n');
    return 1;
  }
  const workspace = path.join(directory, `${path.basename(project, '.xcodeproj')}.xcworkspace`);
  mkdirSync(path.join(directory, 'Pods'), { recursive: true });
  mkdirSync(workspace, { recursive: true });
  writeFileSync(
    path.join(workspace, 'contents.xcworkspacedata'),
    `<?xml version="1.0" encoding="UTF-8"?>
<Workspace version = "1.0">
   <FileRef location = "group:${project}"></FileRef>
   <FileRef location = "group:Pods/Pods.xcodeproj"></FileRef>
</Workspace>
`,
  );
  stdout('Analyzing dependencies\nPod installation complete!\n');
  return 0;
}
