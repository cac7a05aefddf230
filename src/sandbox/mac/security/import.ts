/** `security import`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hasOption, optionValue } from '../getopt.ts';
import type { ParsedArguments } from '../getopt.ts';
import { openKeychain, useKeychain } from '../keychains/keychain.ts';
import type { Machine } from '../machine.ts';
import { OsStatusError } from '../os-status.ts';
import { diagnostic, during, UsageError } from './command.ts';
import type { SecurityCommand } from './command.ts';
import { missingApplication, trustedApplications } from './import/access.ts';
import { IMPORT_FORMATS, IMPORT_TYPES, importFormat } from './import/format.ts';
import { addItems, countLines } from './import/items.ts';
import type { ImportedItems } from './import/items.ts';
import { readPkcs12 } from './import/pkcs12.ts';
import { importerFor } from './import/pkcs12-importers.ts';
import { readCertificate, readPemSequence } from './import/x509.ts';

export const importCommand: SecurityCommand = {
  name: 'import',
  synopsis: 'inputfile [-k keychain] [-t type] [-f format] [-w] [-P passphrase] [options...]',
  help: 'Import items into a keychain.',
  optionString: 'k:t:f:P:wxa:hAT:',
  operandsFirst: 1,
  failsWith: 'one',
  run(parsed, { state, machine }) {
    const [file] = parsed.operands;
    const type = optionValue(parsed, 't');
    const format = optionValue(parsed, 'f');
    if (
      file === undefined ||
      (type !== undefined && !IMPORT_TYPES.includes(type)) ||
      (format !== undefined && !IMPORT_FORMATS.includes(format))
    ) {
      throw new UsageError();
    }

    let bytes: Buffer;
    try {
      bytes = readFileSync(path.resolve(machine.cwd, file));
    } catch {
      return diagnostic(`Error reading infile ${file}: No such file or directory`, 1);
    }
    const missing = missingApplication(parsed, machine);
    if (missing !== undefined) {
      return diagnostic(
        `SecTrustedApplicationCreateFromPath ${missing}: UNIX[No such file or directory]`,
        1,
      );
    }

    return during('SecKeychainItemImport', () => {
      if (machine.faults.has('keychain-dialog')) {
        throw new OsStatusError('errSecInteractionNotAllowed');
      }
      const keychain = openKeychain(state, machine, optionValue(parsed, 'k'));
      const { items, announced, ...placement } = read(file, bytes, parsed, machine);
      useKeychain(keychain, machine);
      addItems(keychain, items, {
        ...placement,
        trustedApplications: trustedApplications(parsed),
      });
      if (isKnownIntermediate(items, machine)) throw new OsStatusError('errSecDuplicateItem');
      return { stdout: announced ? countLines(items) : '' };
    });
  },
};

function isKnownIntermediate({ certificates, keys }: ImportedItems, { faults }: Machine): boolean {
  return faults.has('intermediate-known') && keys.length === 0 && certificates.some(({ ca }) => ca);
}

interface Reading {
  readonly items: ImportedItems;
  readonly extractable: boolean;
  readonly duplicates: 'skip' | 'refuse';
  readonly announced: boolean;
}

function read(file: string, bytes: Buffer, parsed: ParsedArguments, machine: Machine): Reading {
  const type = optionValue(parsed, 't');
  const format = optionValue(parsed, 'f');
  const extractable = !hasOption(parsed, 'x');
  switch (importFormat(file, bytes, { type, format })) {
    case 'x509': {
      const items = { certificates: [readCertificate(bytes)], keys: [] };
      return { items, extractable, duplicates: 'refuse', announced: true };
    }
    case 'pemseq':
      return { items: readPemSequence(bytes), extractable, duplicates: 'refuse', announced: true };
    case 'pkcs12': {
      const importer = importerFor(machine, format);
      return {
        items: readPkcs12(bytes, optionValue(parsed, 'P'), importer),
        extractable: extractable || !importer.honoursNotExtractable,
        duplicates: 'skip',
        announced: importer.printsCounts,
      };
    }
    default:
      throw new OsStatusError('errSecUnknownFormat');
  }
}
