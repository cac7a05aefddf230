/** Object identifiers by the names that node-forge has for them. */
import forge from 'node-forge';

/** The dotted form of what node-forge knows by name, such as `sha256` or `friendlyName`. */
export function objectIdentifierOf(name: string): string {
  const dotted = forge.pki.oids[name];
  if (dotted === undefined) throw new Error(`node-forge has no object identifier "${name}".`);
  return dotted;
}
