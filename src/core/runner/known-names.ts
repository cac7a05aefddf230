/**
 * Names that people bring along from other actions and tools. Where ours is not given, the other
 * one counts; nobody should have to look up how the same thing is called here.
 */

/** Inputs of Apple-Actions, of wrappers of fastlane, and the like; each to ours. */
const INPUT_NAMES: ReadonlyMap<string, string> = new Map([
  ['app-path', 'ipa-path'],
  ['ipa', 'ipa-path'],
  ['ipa_path', 'ipa-path'],
  ['api-key', 'api-key-id'],
  ['key-id', 'api-key-id'],
  ['api_key_id', 'api-key-id'],
  ['issuer_id', 'issuer-id'],
  ['api-issuer-id', 'issuer-id'],
  ['private-key', 'api-private-key'],
  ['api_private_key', 'api-private-key'],
  ['p12-file-base64', 'certificate'],
  ['p12-filepath', 'certificate'],
  ['p12-password', 'certificate-password'],
  ['bundle_id', 'bundle-id'],
  ['bundle-identifier', 'bundle-id'],
]);

/** Environment variables of fastlane and others, under the variable that stands in for an input. */
const VARIABLES: Readonly<Record<string, readonly string[]>> = {
  APP_STORE_CONNECT_KEY_IDENTIFIER: [
    'APP_STORE_CONNECT_KEY_ID',
    'APP_STORE_CONNECT_API_KEY_ID',
    'APP_STORE_CONNECT_API_KEY_KEY_ID',
  ],
  APP_STORE_CONNECT_ISSUER_ID: [
    'APP_STORE_CONNECT_API_ISSUER_ID',
    'APP_STORE_CONNECT_API_KEY_ISSUER_ID',
  ],
  APP_STORE_CONNECT_PRIVATE_KEY: [
    'APP_STORE_CONNECT_API_KEY_KEY',
    'APP_STORE_CONNECT_API_KEY_CONTENT',
    'APP_STORE_CONNECT_API_KEY_KEY_FILEPATH',
  ],
};

/** Our name for the input `name`, where the table has an input of ours for it. */
export function ourNameFor(name: string, ours: readonly string[]): string | undefined {
  if (ours.includes(name)) return undefined;
  const own = INPUT_NAMES.get(name) ?? name.replaceAll('_', '-');
  return ours.includes(own) ? own : undefined;
}

/** The other names of the input `ours`. */
export function otherNamesOf(ours: string): readonly string[] {
  return [...INPUT_NAMES].flatMap(([name, own]) => (own === ours ? [name] : []));
}

/** The variable itself and those that count when it is not set. */
export function variablesFor(variable: string): readonly string[] {
  return [variable, ...(VARIABLES[variable] ?? [])];
}
