/**
 * From a password to the keys of a PKCS#12 file. The format's own derivation (RFC 7292, appendix B)
 * takes the password in UTF-16 with two zero bytes at the end, PBKDF2 takes it in UTF-8.
 */
import { createHash, pbkdf2 } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';

/** One reading of what the user typed; a file is made with one of several. */
export interface PasswordForm {
  readonly utf16: Buffer;
  readonly utf8: Buffer;
}

export interface Derivation {
  /** The name in node:crypto. */
  readonly digest: string;
  readonly salt: Buffer;
  readonly iterations: number;
}

/** The purposes of a key, by the number that goes into its derivation. */
export const KEY_PURPOSES = { encryption: 1, initialization: 2, checksum: 3 } as const;

/** More work than any tool asks for; such a file would only keep the job busy. */
export const MOST_ITERATIONS = 10_000_000;

/**
 * The readings in the order of their likelihood. An empty password is written with its two zero
 * bytes or as nothing at all; OpenSSL before 1.1 and LibreSSL widen the bytes of UTF-8 one by one;
 * and an umlaut may be one letter, or two where a Mac took it apart.
 */
export function passwordForms(password: string): readonly PasswordForm[] {
  if (password === '') return [formOf(''), { utf16: Buffer.alloc(0), utf8: Buffer.alloc(0) }];
  const spellings = new Set([password, password.normalize('NFC'), password.normalize('NFD')]);
  return [...spellings].flatMap((spelling) => {
    const form = formOf(spelling);
    const widened = form.utf8.toString('latin1');
    return widened === spelling ? [form] : [form, { ...form, utf16: utf16(widened) }];
  });
}

function formOf(password: string): PasswordForm {
  return { utf16: utf16(password), utf8: Buffer.from(password) };
}

function utf16(text: string): Buffer {
  return Buffer.from(`${text}\0`, 'utf16le').swap16();
}

/** The limit on the rounds for one file: some ten seconds, far more than a real file asks for. */
const MOST_ROUNDS = 20_000_000;

/** A file that asks for more work than any password is worth. */
export class TooManyRounds extends Error {
  override readonly name = 'TooManyRounds';
}

/** The work on one file: limited as a whole, and given up when the job is cancelled. */
export class Stretching {
  readonly #signal: AbortSignal | undefined;
  #roundsLeft = MOST_ROUNDS;

  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  get isCancelled(): boolean {
    return this.#signal?.aborted === true;
  }

  /** Throws `TooManyRounds`, or the reason of the signal. */
  begin(rounds: number): void {
    this.#signal?.throwIfAborted();
    this.#roundsLeft -= rounds;
    if (this.#roundsLeft < 0) throw new TooManyRounds(`more than ${MOST_ROUNDS} rounds`);
  }

  /** Lets the process hear of a cancellation. */
  async pause(): Promise<void> {
    await setImmediate();
    this.#signal?.throwIfAborted();
  }
}

const derive = promisify(pbkdf2);

/** Runs beside the main thread. Throws what `Stretching` throws. */
export async function pbkdf2Key(
  { utf8 }: PasswordForm,
  how: Derivation,
  bytes: number,
  stretching: Stretching,
): Promise<Buffer> {
  stretching.begin(how.iterations);
  const key = await derive(utf8, how.salt, how.iterations, bytes, how.digest);
  await stretching.pause();
  return key;
}

/** The bytes that a digest takes in at once; 64 for all others. */
const WIDE_DIGESTS: ReadonlySet<string> = new Set(['sha384', 'sha512']);

/** About 20 ms of work. */
const ROUNDS_A_STEP = 20_000;

/** RFC 7292, appendix B.2, in steps. Throws what `Stretching` throws. */
export async function pkcs12Key(
  form: PasswordForm,
  how: Derivation,
  purpose: keyof typeof KEY_PURPOSES,
  bytes: number,
  stretching: Stretching,
): Promise<Buffer> {
  stretching.begin(how.iterations * Math.ceil(bytes / createHash(how.digest).digest().length));
  const steps = derivation(form, how, purpose, bytes);
  let step = steps.next();
  while (!step.done) {
    await stretching.pause();
    step = steps.next();
  }
  return step.value;
}

/** Derives the key at once, for the few rounds of a file that is written. */
export function pkcs12KeyAtOnce(
  form: PasswordForm,
  how: Derivation,
  purpose: keyof typeof KEY_PURPOSES,
  bytes: number,
): Buffer {
  const steps = derivation(form, how, purpose, bytes);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function* derivation(
  { utf16: password }: PasswordForm,
  { digest, salt, iterations }: Derivation,
  purpose: keyof typeof KEY_PURPOSES,
  bytes: number,
): Generator<void, Buffer> {
  const blockBytes = WIDE_DIGESTS.has(digest) ? 128 : 64;
  const diversifier = Buffer.alloc(blockBytes, KEY_PURPOSES[purpose]);
  const input = Buffer.concat([repeated(salt, blockBytes), repeated(password, blockBytes)]);
  const parts: Buffer[] = [];
  let length = 0;
  while (length < bytes) {
    let part: Buffer = createHash(digest).update(diversifier).update(input).digest();
    for (let round = 1; round < iterations; round += 1) {
      part = createHash(digest).update(part).digest();
      if (round % ROUNDS_A_STEP === 0) yield;
    }
    parts.push(part);
    length += part.length;
    const addend = Buffer.alloc(blockBytes, part);
    for (let start = 0; start < input.length; start += blockBytes) {
      addOneMore(input.subarray(start, start + blockBytes), addend);
    }
  }
  return Buffer.concat(parts).subarray(0, bytes);
}

/** Repeated as often as it takes to fill whole blocks; nothing stays nothing. */
function repeated(bytes: Buffer, blockBytes: number): Buffer {
  if (bytes.length === 0) return bytes;
  return Buffer.alloc(Math.ceil(bytes.length / blockBytes) * blockBytes, bytes);
}

/** block = block + addend + 1, as numbers of that many bytes. */
function addOneMore(block: Buffer, addend: Buffer): void {
  let carry = 1;
  for (let index = block.length - 1; index >= 0; index -= 1) {
    const sum = (block[index] ?? 0) + (addend[index] ?? 0) + carry;
    block[index] = sum & 0xff;
    carry = sum >> 8;
  }
}
