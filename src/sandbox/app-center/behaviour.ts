/** How this App Center behaves: the switches that a seed turns, and where they stand without one. */
import type { ErrorShape } from './error-shapes.ts';

export interface Behaviour {
  /** True after the retirement: every call is answered with 410. */
  retired: boolean;
  /** Whether `release_uploads`, switched off in December 2020, still serves. */
  legacyUploads: 'served' | 'gone';
  /** A compatible server may not know the chunked protocol at all. */
  chunkedUploads: 'served' | 'unknown';
  /** How many looks at a finished upload still answer `uploadFinished`. */
  pollsBeforeReady: number;
  malware: boolean;
  /** Blocks that the file host loses once from each upload. */
  lostBlocks: number[];
  /**
   * Whether testers may get an .aab, or an .ipa signed for the App Store. Reports disagree on the
   * former; the latter installs nowhere.
   */
  unusualDestinations: 'refused' | 'taken';
  /** How many looks at a release in a store still show `Submitted`. */
  looksBeforePublished: number;
  /** The store's words, when it publishes nothing. */
  storeRefusal: string;
  /** Whether the service signs releases for new devices, and how that ends. */
  resigning: 'off' | 'complete' | 'failed';
  /** How many looks at such a signing still show `preparing_for_testers`. */
  looksBeforeResigned: number;
  /**
   * Whether the file hosts take requests that hold the token of the API. The real ones took no
   * notice of it; refusing shows a leak.
   */
  fileHostCredentials: 'refused' | 'taken';
  /** The documented limit on requests of the API from one address. */
  requestsInFiveMinutes: number;
  /** The layer whose words all refusals have; by default each has its own. */
  errorShape: ErrorShape | 'own';
  /** A compatible server may compute no MD5, or tell no size either. */
  proof: 'fingerprint' | 'size' | 'none';
  /** How many looks at committed symbols still show `processing`. */
  looksBeforeIndexed: number;
  /** How the indexing of sound symbols ends. */
  symbols: 'indexed' | 'failed';
  /** The blob host's limit on one request; a larger file is sent in blocks. */
  largestPutBytes: number;
}

export function usualBehaviour(): Behaviour {
  return {
    retired: false,
    legacyUploads: 'served',
    chunkedUploads: 'served',
    pollsBeforeReady: 0,
    malware: false,
    lostBlocks: [],
    unusualDestinations: 'refused',
    looksBeforePublished: 0,
    storeRefusal: '',
    resigning: 'off',
    looksBeforeResigned: 0,
    fileHostCredentials: 'refused',
    requestsInFiveMinutes: 500,
    errorShape: 'own',
    proof: 'fingerprint',
    looksBeforeIndexed: 0,
    symbols: 'indexed',
    largestPutBytes: 256 * 1024 * 1024,
  };
}
