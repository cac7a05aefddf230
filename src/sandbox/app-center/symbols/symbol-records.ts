/** The records of uploaded symbols in App Center. */

export type SymbolType = 'Apple' | 'JavaScript' | 'Breakpad' | 'AndroidProguard' | 'UWP';

export interface SymbolUpload {
  id: string;
  app: string;
  type: SymbolType;
  fileName?: string | undefined;
  version?: string | undefined;
  build?: string | undefined;
  status: 'created' | 'committed' | 'aborted' | 'processing' | 'indexed' | 'failed';
  /** When it was committed, or last changed. */
  at: string;
  /** When the addresses of its blob end. */
  expiresAt: string;
  /** Signs the addresses of its blob. */
  secret: string;
  looks: number;
  blob: {
    uncommitted: Block[];
    committed: Block[];
    whole?: { file: string; size: number };
  };
  symbols: SymbolsFound[];
  /** Why the file cannot be indexed; empty when it can. */
  failure: string;
}

export interface Block {
  /** The client's id, in base64. */
  id: string;
  file: string;
  size: number;
}

/** A symbol that an upload brought, in the field names of the wire. */
export interface SymbolsFound {
  symbol_id: string;
  platform: string;
}
