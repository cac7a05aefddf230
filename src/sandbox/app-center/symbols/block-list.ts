/** Blocks of a blob, and the list that makes a blob of them. */
import type { Block, SymbolUpload } from './symbol-records.ts';
import { blobRefusal } from './blob-refusals.ts';

const LONGEST_ID = 64;
const MOST_BLOCKS = 50_000;

type Blob = SymbolUpload['blob'];

/** Refuses an id that is not base64 of 1 to 64 bytes, or of another length than its neighbours. */
export function requireBlockId({ uncommitted }: Blob, id: string): void {
  const bytes = Buffer.from(id, 'base64');
  if (bytes.length === 0 || bytes.length > LONGEST_ID || bytes.toString('base64') !== id) {
    throw blobRefusal('InvalidQueryParameterValue', 'Value for blockid is not valid base64.');
  }
  if (uncommitted.some((known) => known.id.length !== id.length)) {
    throw blobRefusal('InvalidBlobOrBlock', 'The specified blob or block content is invalid.');
  }
}

/** Puts a block in the place of one that has the same id. */
export function addBlock(blob: Blob, block: Block): void {
  if (blob.uncommitted.length >= MOST_BLOCKS) {
    throw blobRefusal('InvalidBlobOrBlock', 'There are too many uncommitted blocks.');
  }
  blob.uncommitted = [...blob.uncommitted.filter(({ id }) => id !== block.id), block];
}

/** The blocks that a list names, in its order; all of them have to be here. */
export function listedBlocks({ uncommitted, committed }: Blob, list: string): Block[] {
  const places = {
    Uncommitted: [uncommitted],
    Committed: [committed],
    Latest: [uncommitted, committed],
  };
  return entriesOf(list).map(({ place, id }) => {
    const block = places[place].flat().find((known) => known.id === id);
    if (block !== undefined) return block;
    throw blobRefusal('InvalidBlockList', 'The specified block list is invalid.');
  });
}

const DOCUMENT =
  /^\uFEFF?(?:<\?xml[^>]*\?>)?\s*<BlockList>(?<entries>.*)<\/BlockList>\s*$|^\uFEFF?(?:<\?xml[^>]*\?>)?\s*<BlockList\s*\/>\s*$/s;
const ENTRY = /\s*<(?<place>Latest|Committed|Uncommitted)>(?<id>[A-Za-z0-9+/=]*)<\/\k<place>>\s*/gy;

function entriesOf(list: string): { place: 'Latest' | 'Committed' | 'Uncommitted'; id: string }[] {
  const document = DOCUMENT.exec(list);
  const text = document?.groups?.entries ?? '';
  const entries = [...text.matchAll(ENTRY)];
  const read = entries.reduce((length, [whole]) => length + whole.length, 0);
  if (document === null || read !== text.length) {
    throw blobRefusal('InvalidXmlDocument', 'The specified XML is not syntactically valid.');
  }
  if (entries.length > MOST_BLOCKS) {
    throw blobRefusal('InvalidBlockList', 'The specified block list is invalid.');
  }
  return entries.map(({ groups }) => ({
    place: groups?.place as 'Latest' | 'Committed' | 'Uncommitted',
    id: groups?.id ?? '',
  }));
}
