/** The tools that are simulated by a few lines of shell, or refused by them. */
import { NOT_SIMULATED } from './refusal.ts';
import { MAC_FAULTS, MAC_USER_ID, MAC_VERSION } from '../switches.ts';

/** The user of the simulated Mac is its first, 501, whatever user the sandbox runs as. */
const ID = `#!/bin/sh
[ "$*" = -u ] && { echo "\${${MAC_USER_ID}:-501}"; exit 0; }
for folder in /usr/bin /bin; do
  [ -x "$folder/id" ] && exec "$folder/id" "$@"
done
exit 127
`;

/**
 * Tools of a Mac, and of what runners bring with it, that are refused in one line: a host's own tool
 * of that name would answer for another system.
 */
const REFUSED = ['brew', 'bundle', 'fastlane', 'gem', 'swift'] as const;

function refusal(tool: string): string {
  return `#!/bin/sh
echo "slipway sandbox: \\"${tool}\${*:+ $*}\\" is not simulated" >&2
exit ${NOT_SIMULATED}
`;
}

/** The release of macOS that SLIPWAY_MAC_VERSION names. */
const SW_VERS = `#!/bin/sh
version="\${${MAC_VERSION}:-26}.0"
case "$*" in
  '') printf 'ProductName:\\t\\tmacOS\\nProductVersion:\\t\\t%s\\nBuildVersion:\\t\\t25A000\\n' "$version" ;;
  -productName | --productName) echo macOS ;;
  -productVersion | --productVersion) echo "$version" ;;
  -buildVersion | --buildVersion) echo 25A000 ;;
  *) echo "slipway sandbox: \\"sw_vers $*\\" is not simulated" >&2; exit ${NOT_SIMULATED} ;;
esac
`;

/** Says which Xcode is selected; to select another one takes root, and DEVELOPER_DIR does it without. */
const XCODE_SELECT = `#!/bin/sh
case "$*" in
  -p | --print-path) echo "\${DEVELOPER_DIR:-/Applications/Xcode.app/Contents/Developer}" ;;
  *) echo "slipway sandbox: \\"xcode-select $*\\" is not simulated; set DEVELOPER_DIR" >&2; exit ${NOT_SIMULATED} ;;
esac
`;

/** The host's own, unless SLIPWAY_MAC_FAULTS says otherwise. */
const PS = `#!/bin/sh
case ",\${${MAC_FAULTS}}," in
  *,ps-without-options,*) echo 'ps: illegal option -- w' >&2; exit 1 ;;
esac
for folder in /usr/bin /bin; do
  [ -x "$folder/ps" ] && exec "$folder/ps" "$@"
done
exit 127
`;

/** The formatters of xcodebuild's output: here they pass it on as it is. */
const FORMATTERS = ['xcbeautify', 'xcpretty'] as const;
const PASS_ON = '#!/bin/sh\nexec cat\n';

/** By name, the script that stands in for the tool. */
export const shellTools: Readonly<Record<string, string>> = {
  id: ID,
  ps: PS,
  sw_vers: SW_VERS,
  'xcode-select': XCODE_SELECT,
  ...Object.fromEntries(FORMATTERS.map((tool) => [tool, PASS_ON])),
  ...Object.fromEntries(REFUSED.map((tool) => [tool, refusal(tool)])),
};
