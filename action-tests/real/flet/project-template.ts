/**
 * A template in the place of flet's own, which lies on GitHub and not in its packages. It renders
 * the two property lists that a build for iOS depends on from the same values and in the same way
 * (read in the template of 1.0: booleans, texts, numbers, lists and tables, nothing escaped), and
 * a file that tells the double of Flutter what the generated project would be.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const variables = {
  out_dir: '',
  project_name: '',
  project_name_slug: '',
  // flet before 0.81 has no name for it, and the project calls it Runner.
  artifact_name: 'Runner',
  product_name: '{{ cookiecutter.project_name }}',
  org_name: 'com.flet',
  bundle_id: '{{ cookiecutter.org_name }}.{{ cookiecutter.project_name_slug }}',
  ios_provisioning_profile: '',
  ios_export_method: '',
  ios_signing_certificate: '',
  ios_team_id: '',
  ios_export_options: {},
  options: {},
};

const macros = `{%- macro value(it) -%}
{%- if it is string -%}<string>{{ it }}</string>
{%- elif it is boolean -%}{{ '<true/>' if it else '<false/>' }}
{%- elif it is integer -%}<integer>{{ it }}</integer>
{%- elif it is float -%}<real>{{ it }}</real>
{%- elif it is mapping -%}<dict>{{ entries(it) }}</dict>
{%- else -%}<array>{% for each in it %}{{ value(each) }}{% endfor %}</array>
{%- endif -%}
{%- endmacro -%}
{%- macro entries(table) -%}
{%- for name, it in table.items() -%}<key>{{ name }}</key>{{ value(it) }}{%- endfor -%}
{%- endmacro -%}
`;

const plist = (entries: string) =>
  `${macros}<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict>${entries}</dict></plist>\n`;

const setting = (key: string, variable: string) =>
  `{% if cookiecutter.${variable} %}<key>${key}</key>{{ value(cookiecutter.${variable}) }}{% endif %}`;

const files = {
  // Where flet before 1.0 puts what Dart makes icons and splash screens of.
  'pubspec.yaml': `name: simulated
dependencies:
  flutter:
    sdk: flutter
flutter_launcher_icons:
  web: {}
  windows: {}
  macos: {}
flutter_native_splash:
  android_12: {}
`,
  'ios/exportOptions.plist': plist(
    `<key>method</key>{{ value(cookiecutter.ios_export_method) }}
<key>provisioningProfiles</key>
<dict><key>{{ cookiecutter.bundle_id }}</key>{{ value(cookiecutter.ios_provisioning_profile) }}</dict>
${setting('teamID', 'ios_team_id')}
${setting('signingCertificate', 'ios_signing_certificate')}
{{ entries(cookiecutter.ios_export_options) }}`,
  ),
  'ios/Runner/Info.plist': plist(
    `<key>CFBundleDisplayName</key>{{ value(cookiecutter.product_name) }}
<key>CFBundleName</key>{{ value(cookiecutter.project_name) }}
{%- set link = cookiecutter.options.deep_linking %}
{%- if link.scheme and link.host %}
<key>FlutterDeepLinkingEnabled</key><true/>
<key>CFBundleURLTypes</key><array><dict>
<key>CFBundleTypeRole</key><string>Editor</string>
<key>CFBundleURLName</key>{{ value(link.host) }}
<key>CFBundleURLSchemes</key><array>{{ value(link.scheme) }}</array>
</dict></array>
{%- endif %}
{{ entries(cookiecutter.options.info_plist) }}`,
  ),
  'project.json': `{
  "name": {{ cookiecutter.artifact_name | tojson }},
  "displayName": {{ cookiecutter.product_name | tojson }},
  "bundleId": {{ cookiecutter.bundle_id | tojson }},
  "profile": {{ cookiecutter.ios_provisioning_profile | tojson }},
  "certificate": {{ cookiecutter.ios_signing_certificate | tojson }},
  "teamId": {{ cookiecutter.ios_team_id | tojson }},
  "method": {{ cookiecutter.ios_export_method | tojson }}
}
`,
};

/** What `project.json` holds; an empty text is a value that was not given. */
export interface GeneratedProject {
  readonly name: string;
  readonly displayName: string;
  readonly bundleId: string;
  readonly profile: string;
  readonly certificate: string;
  readonly teamId: string;
  readonly method: string;
}

export async function writeTemplate(folder: string): Promise<void> {
  const texts = Object.entries(files).map(
    ([path, text]) => [join('{{cookiecutter.out_dir}}', path), text] as const,
  );
  for (const [path, text] of [
    ['cookiecutter.json', JSON.stringify(variables)] as const,
    ...texts,
  ]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
