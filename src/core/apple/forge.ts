/**
 * node-forge with keys, certificates and PKCS#12, and without TLS and the rest. Whoever needs only
 * ASN.1 imports that part alone.
 */
import 'node-forge/lib/pki.js';

export { default } from 'node-forge/lib/forge.js';
