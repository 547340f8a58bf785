import { type Cache, type CaseStore, caseError, type Log, type Shelf } from '../../src/desk/ports/index.ts';

/** A case kept in memory: what a folder would hold, by place. Shared by every opening of it. */
export type Memory = { readonly files: Map<string, Uint8Array>; held: boolean };

export const emptyMemory = (): Memory => ({ files: new Map(), held: false });

const HASH = /^[0-9a-f]{64}$/;
const CACHE = /^[a-z0-9][a-z0-9.-]*$/;

const refuse = (code: 'tampered' | 'opened-for-reading' | 'closed' | 'locked', place: string) =>
  caseError(code, { what: `${place}: ${code}`, place, kept: 'Nothing was written.', advice: 'Open it otherwise.' });

/** A store over a memory, as `folderStore` is one over a folder. */
export const memoryStore = async (memory: Memory, purpose: 'writing' | 'reading'): Promise<CaseStore> => {
  const { files } = memory;
  let closed = false;
  if (purpose === 'writing') {
    if (memory.held) throw refuse('locked', 'memory');
    memory.held = true;
  }
  const mayWrite = () => {
    if (closed) throw refuse('closed', 'memory');
    if (purpose === 'reading') throw refuse('opened-for-reading', 'memory');
  };
  const check = (name: string, pattern: RegExp) => {
    if (!pattern.test(name)) throw new RangeError(`not a name: ${name}`);
  };
  const namesIn = (folder: string, ending: string) =>
    [...files.keys()]
      .filter((place) => place.startsWith(`${folder}/`) && place.endsWith(ending))
      .map((place) => place.slice(folder.length + 1, place.length - ending.length))
      .filter((name) => !name.includes('/'))
      .sort();
  const shelf = (folder: string, ending: string): Shelf => {
    const placeOf = (name: string) => `${folder}/${name}${ending}`;
    return {
      placeOf,
      names: async () => namesIn(folder, ending),
      has: async (name) => files.has(placeOf(name)),
      get: async (name) => files.get(placeOf(name)),
      put: async (name, bytes) => {
        mayWrite();
        check(name, HASH);
        const held = files.get(placeOf(name));
        if (held && Buffer.compare(held, bytes) !== 0) throw refuse('tampered', placeOf(name));
        files.set(placeOf(name), Uint8Array.from(bytes));
      },
      remove: async (name) => {
        mayWrite();
        files.delete(placeOf(name));
      },
    };
  };
  const log: Log = {
    linesPlace: 'ledger/entries.jsonl',
    headPlace: 'ledger/head.json',
    read: async () => files.get('ledger/entries.jsonl') ?? new Uint8Array(),
    append: async (bytes) => {
      mayWrite();
      const before = files.get('ledger/entries.jsonl') ?? new Uint8Array();
      files.set('ledger/entries.jsonl', Uint8Array.from([...before, ...bytes]));
    },
    head: async () => files.get('ledger/head.json'),
    setHead: async (bytes) => {
      mayWrite();
      files.set('ledger/head.json', Uint8Array.from(bytes));
    },
    setAside: async (from) => {
      mayWrite();
      const lines = files.get('ledger/entries.jsonl') ?? new Uint8Array();
      const place = `ledger/entries.torn-${[...files.keys()].filter((name) => name.includes('torn-')).length + 1}`;
      files.set(place, lines.slice(from));
      files.set('ledger/entries.jsonl', lines.slice(0, from));
      return place;
    },
  };
  const derived: Cache = {
    get: async (name) => {
      const bytes = files.get(`derived/${name}`);
      return bytes && new TextDecoder().decode(bytes);
    },
    put: async (name, text) => {
      mayWrite();
      check(name, CACHE);
      files.set(`derived/${name}`, new TextEncoder().encode(text));
    },
    remove: async (name) => {
      mayWrite();
      files.delete(`derived/${name}`);
    },
    names: async () => namesIn('derived', ''),
  };
  return {
    place: 'memory',
    writable: purpose === 'writing',
    notes: [],
    originals: shelf('originals', ''),
    texts: shelf('texts', '.txt'),
    payloads: shelf('ledger/payloads', '.json'),
    ledger: log,
    derived,
    close: async () => {
      if (!closed && purpose === 'writing') memory.held = false;
      closed = true;
    },
  };
};
