/**
 * Where a case is kept. A store keeps and fetches bytes; what they mean is decided above it. Every method throws a
 * CaseError when the place under it fails. What a `put`, `append` or `setHead` has acknowledged survives a power cut.
 */
export type CaseStore = {
  /** How a person calls this place: the folder's path. Used in messages. */
  readonly place: string;
  readonly writable: boolean;
  /** What had to be mended to open it: a lock left by a process that is gone, files a crash left half-written. */
  readonly notes: readonly StoreNote[];
  /** Bytes as received, named by their SHA-256. */
  readonly originals: Shelf;
  /** Texts that decisions cite, in UTF-8, named by their SHA-256. */
  readonly texts: Shelf;
  /** Payloads of ledger entries, named by their salted hash. */
  readonly payloads: Shelf;
  readonly ledger: Log;
  /** What can be computed again. Losing it costs time only. */
  readonly derived: Cache;
  /** Gives the case back to others. A case into which nothing was ever written leaves nothing behind. */
  close(): Promise<void>;
};

export type StoreNote = { readonly code: 'stale-lock' | 'leftover'; readonly place: string; readonly said: string };

/** Files whose names are hashes of their content: never changed, never overwritten, only removed. */
export type Shelf = {
  /** Names held, sorted by code unit. */
  names(): Promise<readonly string[]>;
  has(name: string): Promise<boolean>;
  get(name: string): Promise<Uint8Array | undefined>;
  /** Keeps the bytes for good. The same bytes again change nothing; other bytes under a held name throw `tampered`. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** Removes a file; removing what is not there changes nothing. */
  remove(name: string): Promise<void>;
  /** Where this file stands, for messages: `originals/ab12…`. */
  placeOf(name: string): string;
};

/** The ledger's lines and, apart from them, its head. */
export type Log = {
  /** All bytes of the lines; empty where there are none. */
  read(): Promise<Uint8Array>;
  /** Adds bytes at the end and returns when they are safe; on failure nothing of them stays. */
  append(bytes: Uint8Array): Promise<void>;
  head(): Promise<Uint8Array | undefined>;
  setHead(bytes: Uint8Array): Promise<void>;
  /** Moves everything from byte `from` on out of the ledger into a file of its own; returns where it stands. */
  setAside(from: number): Promise<string>;
  readonly linesPlace: string;
  readonly headPlace: string;
};

/** Text under simple names (letters, digits, dot, dash); a later `put` replaces an earlier one. */
export type Cache = {
  get(name: string): Promise<string | undefined>;
  put(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
  names(): Promise<readonly string[]>;
};
