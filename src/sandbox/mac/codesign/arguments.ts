/** The arguments of `codesign`. */
import { parseArgs } from 'node:util';

export type CodesignRequest = SignRequest | InspectRequest;

export interface SignRequest {
  readonly operation: 'sign';
  readonly identity: string;
  readonly keychain: string | undefined;
  readonly identifier: string | undefined;
  readonly force: boolean;
  readonly files: readonly string[];
}

export interface InspectRequest {
  readonly operation: 'verify' | 'display';
  readonly verbosity: number;
  readonly files: readonly string[];
}

/** Long options whose argument is optional and therefore only ever stands after `=`. */
const OPTIONAL_ARGUMENT = /^(--(?:timestamp|verbose|preserve-metadata|strict))=.*$/;

/** `undefined`: something that codesign would answer with its usage. */
export function parseCodesignArguments(argv: readonly string[]): CodesignRequest | undefined {
  const parsed = parse(argv.map((word) => word.replace(OPTIONAL_ARGUMENT, '$1')));
  if (parsed === undefined || parsed.positionals.length === 0) return undefined;
  const { values, positionals: files } = parsed;
  const verbosity = values.verbose?.length ?? 0;
  if (values.sign !== undefined) {
    return {
      operation: 'sign',
      identity: values.sign,
      keychain: values.keychain,
      identifier: values.identifier,
      force: values.force ?? false,
      files,
    };
  }
  if (values.display) return { operation: 'display', verbosity, files };
  // A lone -v means to verify; beside another operation it means to say more.
  if (values.verify) return { operation: 'verify', verbosity, files };
  return verbosity > 0 ? { operation: 'verify', verbosity: verbosity - 1, files } : undefined;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        sign: { type: 'string', short: 's' },
        keychain: { type: 'string' },
        identifier: { type: 'string', short: 'i' },
        force: { type: 'boolean', short: 'f' },
        display: { type: 'boolean', short: 'd' },
        verify: { type: 'boolean' },
        verbose: { type: 'boolean', short: 'v', multiple: true },
        // Accepted; what they put into a signature is not kept.
        deep: { type: 'boolean' },
        strict: { type: 'boolean' },
        timestamp: { type: 'boolean' },
        'preserve-metadata': { type: 'boolean' },
        'generate-entitlement-der': { type: 'boolean' },
        options: { type: 'string', short: 'o' },
        requirements: { type: 'string', short: 'r' },
        entitlements: { type: 'string' },
      },
    });
  } catch {
    return undefined;
  }
}
