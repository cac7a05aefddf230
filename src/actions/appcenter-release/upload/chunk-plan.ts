/** The chunks into which the file host wants the file cut, checked before a byte is read by them. */
import { counted } from '../../../core/system/count.ts';
import type { Answer } from '../api/answer.ts';

export interface Chunk {
  /** From 1 on. */
  readonly number: number;
  readonly offset: number;
  readonly length: number;
}

export interface ChunkPlan {
  readonly chunks: readonly Chunk[];
  /** The chunks with these numbers, as the host names them. Throws `unexpected-answer`. */
  named(answer: Answer, field: string): readonly Chunk[];
}

/** A file of 4 GB in chunks of 64 kB. */
const MOST_CHUNKS = 65_536;

/**
 * The plan of a fresh upload. Throws `unexpected-answer` unless the host's list names every chunk
 * of the file once: one that left some out would end with a file that is not whole.
 */
export function chunkPlan(answer: Answer, sizeBytes: number): ChunkPlan {
  const chunkBytes = answer.count('chunk_size');
  const count = Math.ceil(sizeBytes / chunkBytes);
  if (count > MOST_CHUNKS) {
    throw answer.surprise(`asks for ${counted(count, 'chunk')}, above ${MOST_CHUNKS}`);
  }
  const all = new Map(
    Array.from({ length: count }, (_, index) => {
      const offset = index * chunkBytes;
      const length = Math.min(chunkBytes, sizeBytes - offset);
      return [index + 1, { number: index + 1, offset, length }];
    }),
  );
  const named = (source: Answer, field: string) => {
    const numbers = source.counts(field);
    const chunks = [...new Set(numbers)].map((number) => {
      const chunk = all.get(number);
      if (chunk) return chunk;
      throw source.surprise(`names chunk ${number} of a file of ${counted(count, 'chunk')}`);
    });
    if (chunks.length === numbers.length) return chunks;
    throw source.surprise('names a chunk twice');
  };
  const chunks = named(answer, 'chunk_list');
  if (chunks.length !== count) {
    throw answer.surprise(`names ${counted(chunks.length, 'chunk')} of a file of ${count}`);
  }
  return { chunks, named };
}
