/** Starts a simulated tool as a program: its name is the first argument, its own ones follow. */
import { runStreamingTool } from './streaming-tool.ts';
import { runTool } from './tool.ts';

/** Each tool loads its own code alone: a job starts them dozens of times. */
const starts: Readonly<Record<string, () => Promise<void>>> = {
  agvtool: async () => runTool('agvtool', (await import('./agvtool/agvtool.ts')).agvtool),
  arch: async () => runStreamingTool('arch', (await import('./arch/arch.ts')).arch),
  codesign: async () => runTool('codesign', (await import('./codesign/codesign.ts')).codesign),
  flet: async () => runStreamingTool('flet', (await import('./flet/flet.ts')).flet),
  flutter: async () => runStreamingTool('flutter', (await import('./flutter/flutter.ts')).flutter),
  pip: async () => runStreamingTool('pip', (await import('./python/pip.ts')).pip),
  PlistBuddy: async () =>
    runTool('PlistBuddy', (await import('./property-lists/plist-buddy.ts')).plistBuddy),
  plutil: async () => runTool('plutil', (await import('./property-lists/plutil.ts')).plutil),
  pod: async () => runStreamingTool('pod', (await import('./cocoapods/pod.ts')).pod),
  security: async () => {
    const { securityFor } = await import('./security/dispatch.ts');
    runTool('security', await securityFor(process.argv.slice(3)));
  },
  unzip: async () => runStreamingTool('unzip', (await import('./unzip/unzip.ts')).unzip),
  uv: async () => runStreamingTool('uv', (await import('./python/uv.ts')).uv),
  venv: async () => runStreamingTool('venv', (await import('./python/venv.ts')).venv),
  xcodebuild: async () =>
    runStreamingTool('xcodebuild', (await import('./xcodebuild/xcodebuild.ts')).xcodebuild),
  xcrun: async () => runStreamingTool('xcrun', (await import('./xcodebuild/xcrun.ts')).xcrun),
};

await starts[process.argv[2] ?? '']?.();
