/** A minimal Flet app, as its author's repository would hold it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { app } from './app.ts';

const files = {
  'pyproject.toml': `[project]
name = "${app.name.toLowerCase()}"
version = "${app.version}"
requires-python = ">=3.10"
dependencies = ["flet"]

[tool.flet]
org = "com.example"
product = "${app.name}"
company = "Example"
artifact = "${app.name.toLowerCase()}"
bundle_id = "${app.bundleId}"
build_number = ${app.buildNumber}

[tool.flet.app]
path = "src"

[tool.flet.ios.info]
NSCameraUsageDescription = "${app.name} scans the berth's code."
`,
  'src/main.py': `import flet as ft


def main(page: ft.Page):
    page.add(ft.Text("High tide at noon"))


ft.run(main)
`,
  'release_notes.json': `${JSON.stringify(
    [
      { language: 'en-US', text: 'Tides are shown for a whole week.' },
      { language: 'de-DE', text: 'Die Gezeiten gibt es jetzt für eine ganze Woche.' },
    ],
    undefined,
    2,
  )}\n`,
} as const;

export async function writeFletApp(folder: string): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
