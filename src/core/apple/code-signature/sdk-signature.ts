/**
 * The receipts under `Signatures/`, in which Xcode notes who signed an .xcframework that went into
 * the app. Apple documents neither the files nor their keys; they are read as they were seen.
 */
import type { MemoryBudget } from '../archive/memory-budget.ts';
import { flagAt, parsePropertyList } from '../property-list/property-list.ts';
import type { PropertyList } from '../property-list/property-list.ts';
import type { ZipArchive } from '../archive/zip-archive.ts';

export interface SdkSignature {
  /** `Python` of `Signatures/Python.xcframework-ios.signature`. */
  readonly name: string;
  readonly entryName: string;
  /** Absent when the receipt does not say, or cannot be read. */
  readonly signed: boolean | undefined;
  readonly list: PropertyList | undefined;
}

const LARGEST_RECEIPT_BYTES = 1024 * 1024;

export async function readSdkSignature(
  archive: ZipArchive,
  entryName: string,
  memory: MemoryBudget,
): Promise<SdkSignature> {
  const entry = archive.entries.get(entryName);
  memory.spend(entry?.sizeBytes ?? 0);
  const contents = entry && (await archive.read(entry, LARGEST_RECEIPT_BYTES));
  const list = contents && parsePropertyList(contents);
  return Object.freeze({
    name: entryName
      .replace(/^Signatures\//, '')
      .replace(/\.signature$/, '')
      .replace(/\.xcframework[^]*/, ''),
    entryName,
    signed: list && flagAt(list, 'signed'),
    list,
  });
}
