/** BER with open lengths, as older tools write it, from DER. */
import * as der from './der.ts';

/**
 * The structure of `bytes` in BER, as older tools write it while they stream: lengths left open
 * down to `depth`, and long octet strings there in pieces. Deeper parts, such as certificates, stay
 * DER.
 */
export function asBer(bytes: Buffer, depth: number): Buffer {
  return openEnded(der.decode(bytes), depth);
}

const PIECE_BYTES = 1000;

function openEnded(node: der.Asn1, depth: number): Buffer {
  const identifier = node.tagClass | node.type;
  if (depth === 0) return der.encode(node);
  if (typeof node.value !== 'string') {
    return enclosed(
      identifier,
      node.value.map((member) => openEnded(member, depth - 1)),
    );
  }
  const octets = Buffer.from(node.value, 'binary');
  const isOctetString = identifier === 0x04;
  if (!isOctetString || octets.length <= PIECE_BYTES) return der.encode(node);
  const pieces = Array.from({ length: Math.ceil(octets.length / PIECE_BYTES) }, (_, index) =>
    der.encode(der.octetString(octets.subarray(index * PIECE_BYTES, (index + 1) * PIECE_BYTES))),
  );
  return enclosed(identifier, pieces);
}

/** Constructed, of indefinite length. */
function enclosed(identifier: number, members: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.of(identifier | 0x20, 0x80), ...members, Buffer.of(0, 0)]);
}
