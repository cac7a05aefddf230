/** The Info.plist that flet writes from permissions, deep links and settings. */
import { parse } from 'smol-toml';
import type { Values } from '../command-line/argparse.ts';
import { FletExit } from '../exit.ts';
import { isPlistValue } from './plist-template.ts';
import type { PlistValue } from './plist-template.ts';
import { textOf } from '../project/pyproject.ts';
import { isTable, pythonType, truthy } from '../project/python-values.ts';
import { PythonTraceback } from '../exit.ts';
import type { Pyproject } from '../project/pyproject.ts';
import type { FletRelease } from '../versions.ts';

type InfoPlist = Record<string, PlistValue>;

const usageDescriptions: Readonly<Record<string, InfoPlist>> = {
  location: {
    NSLocationWhenInUseUsageDescription: 'This app uses location service when in use.',
    NSLocationAlwaysAndWhenInUseUsageDescription: 'This app uses location service.',
  },
  camera: {
    NSCameraUsageDescription: 'This app uses the camera to capture photos and videos.',
  },
  microphone: { NSMicrophoneUsageDescription: 'This app uses microphone to record sounds.' },
  photo_library: {
    NSPhotoLibraryUsageDescription: 'This app saves photos and videos to the photo library.',
  },
};

/** The keys beyond the template's own: permissions, then pyproject.toml, then the command line. */
export function resolveInfoPlist(
  options: Values,
  pyproject: Pyproject,
  { typesInfoPlist }: Pick<FletRelease, 'typesInfoPlist'>,
): InfoPlist {
  const merged: Record<string, unknown> = {};
  const permissions = truthy(options['permissions']) ?? pyproject.given('tool.flet.permissions');
  for (const permission of Array.isArray(permissions) ? permissions : []) {
    Object.assign(merged, usageDescriptions[String(permission)]);
  }
  const configured = pyproject.get('tool.flet.ios.info');
  if (isTable(configured)) Object.assign(merged, configured);
  else if (truthy(configured) !== undefined) {
    throw new PythonTraceback(
      `TypeError: ${pythonType(configured)} indices must be integers, not 'str'`,
    );
  }
  const given = options['info_plist'];
  for (const assignment of Array.isArray(given) ? given.map(String) : []) {
    const equals = assignment.indexOf('=');
    if (equals < 0) throw new FletExit(1, `Invalid Info.plist option: ${assignment}`);
    const text = assignment.slice(equals + 1);
    merged[assignment.slice(0, equals)] = typesInfoPlist ? commandLineValue(text) : bareValue(text);
  }
  Object.assign(merged, deepLinking(options, pyproject));

  const plist: InfoPlist = {};
  for (const [key, value] of Object.entries(merged)) {
    if (!isPlistValue(value)) {
      throw new FletExit(
        1,
        `Unsupported Info.plist value type for ${key}: datetime. Supported types are string, ` +
          'boolean, integer, float, dictionary, and arrays containing those values.',
      );
    }
    plist[key] = value;
  }
  return plist;
}

/**
 * A value as flet before 0.83 reads it: `True` and `False` are the only forms that are not text.
 */
function bareValue(text: string): PlistValue {
  return text === 'True' || text === 'False' ? text === 'True' : text;
}

/** `true` and `false` in any case, else a TOML value, else the text as it stands. */
export function commandLineValue(text: string): PlistValue {
  const trimmed = text.trim();
  const lower = trimmed.toLowerCase();
  if (lower === 'true' || lower === 'false') return lower === 'true';
  try {
    const { value } = parse(`value = ${trimmed}`, { integersAsBigInt: true });
    return isPlistValue(value) ? value : trimmed;
  } catch {
    return trimmed;
  }
}

/** The command line counts only with both halves, and nothing of `[tool.flet]` itself does. */
function deepLinking(options: Values, pyproject: Pyproject): InfoPlist {
  const given = [options['deep_linking_scheme'], options['deep_linking_host']].map(textOf);
  const configured = ['scheme', 'host'].map((half) =>
    textOf(pyproject.get(`tool.flet.ios.deep_linking.${half}`)),
  );
  const [scheme, host] = given.every((half) => half !== undefined) ? given : configured;
  if (scheme === undefined || host === undefined) return {};
  return {
    FlutterDeepLinkingEnabled: true,
    CFBundleURLTypes: [
      {
        CFBundleTypeRole: 'Editor',
        CFBundleURLName: host,
        CFBundleURLSchemes: [scheme],
      },
    ],
  };
}
