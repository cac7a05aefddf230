/**
 * The parts of node-forge that Slipway imports instead of the whole, most of which it has no use
 * for.
 */
declare module 'node-forge/lib/asn1.js' {
  export { asn1 as default } from 'node-forge';
}

/** The object that all parts fill; empty until one of them is imported. */
declare module 'node-forge/lib/forge.js' {
  import forge from 'node-forge';
  export default forge;
}

declare module 'node-forge/lib/rc2.js';
