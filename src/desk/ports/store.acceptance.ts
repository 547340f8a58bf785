import { digestText, utf8 } from '../../model/index.ts';
import { isCaseError } from './case-error.ts';
import type { CaseStore } from './case-store.ts';

/** Ways to open one case again and again, as a store under test offers them. */
export type StoreUnderTest = {
  /** Opens the case for writing, making it where there is none. */
  open(): Promise<CaseStore>;
  /** Opens the case for reading only. */
  look(): Promise<CaseStore>;
};

/** One thing every store must do. `run` throws an Error that says what went wrong instead. */
export type StoreLaw = { readonly name: string; run(store: StoreUnderTest): Promise<void> };

const demand = (holds: boolean, otherwise: string): void => {
  if (!holds) throw new Error(otherwise);
};

const text = (bytes: Uint8Array | undefined): string => (bytes ? String.fromCharCode(...bytes) : '(nothing)');

const refusal = async (act: () => Promise<unknown>): Promise<string> => {
  try {
    await act();
    return 'none';
  } catch (thrown) {
    return isCaseError(thrown) ? thrown.code : String(thrown);
  }
};

const name = digestText('content');
const content = utf8('content');
const other = digestText('other');

/**
 * What every store of a case must do, whatever it keeps it in. Each law gets a place where no case is yet. A store's
 * tests run them all; so may whoever writes a store of their own.
 */
export const storeLaws: readonly StoreLaw[] = [
  {
    name: '[S1] what was put is found after closing and opening again',
    run: async (under) => {
      const first = await under.open();
      for (const shelf of [first.originals, first.texts, first.payloads]) await shelf.put(name, content);
      await first.ledger.append(utf8('one\n'));
      await first.ledger.setHead(utf8('head one'));
      await first.derived.put('note.json', 'ключ');
      await first.close();
      const again = await under.look();
      for (const shelf of [again.originals, again.texts, again.payloads]) {
        demand(text(await shelf.get(name)) === 'content', `${shelf.placeOf(name)} was lost`);
        demand((await shelf.names()).join() === name, 'a shelf lists what it does not hold, or not what it holds');
        demand(await shelf.has(name), 'a shelf denies what it holds');
      }
      demand(text(await again.ledger.read()) === 'one\n', 'a line was lost');
      demand(text(await again.ledger.head()) === 'head one', 'the head was lost');
      demand((await again.derived.get('note.json')) === 'ключ', 'a cached text was changed');
      await again.close();
    },
  },
  {
    name: '[S2] an original is never overwritten: the same bytes change nothing, other bytes are refused',
    run: async (under) => {
      const store = await under.open();
      await store.originals.put(name, content);
      await store.originals.put(name, content);
      demand(
        (await refusal(() => store.originals.put(name, utf8('forged')))) === 'tampered',
        'other bytes were not refused',
      );
      demand(text(await store.originals.get(name)) === 'content', 'an original was overwritten');
      await store.close();
    },
  },
  {
    name: '[S3] lines are added at the end and the head is replaced whole',
    run: async (under) => {
      const store = await under.open();
      demand((await store.ledger.read()).length === 0, 'a new ledger is not empty');
      demand((await store.ledger.head()) === undefined, 'a new ledger has a head');
      await store.ledger.append(utf8('one\ntwo\n'));
      await store.ledger.append(utf8('three\n'));
      await store.ledger.setHead(utf8('a longer head'));
      await store.ledger.setHead(utf8('head'));
      demand(text(await store.ledger.read()) === 'one\ntwo\nthree\n', 'lines are out of order');
      demand(text(await store.ledger.head()) === 'head', 'the head was not replaced whole');
      await store.close();
    },
  },
  {
    name: '[S4] a torn tail is moved aside and not thrown away',
    run: async (under) => {
      const store = await under.open();
      await store.ledger.append(utf8('one\ntor'));
      const first = await store.ledger.setAside(4);
      demand(text(await store.ledger.read()) === 'one\n', 'the tail was not moved away');
      await store.ledger.append(utf8('tw'));
      const second = await store.ledger.setAside(4);
      demand(first !== second, 'a second tail was moved over the first');
      await store.close();
    },
  },
  {
    name: '[S5] what is removed is gone, and removing it again changes nothing',
    run: async (under) => {
      const store = await under.open();
      await store.payloads.put(name, content);
      await store.payloads.put(other, utf8('other'));
      await store.payloads.remove(name);
      await store.payloads.remove(name);
      await store.derived.put('a.json', 'a');
      await store.derived.remove('a.json');
      await store.derived.remove('a.json');
      demand((await store.payloads.get(name)) === undefined, 'a removed payload is still there');
      demand((await store.payloads.names()).join() === other, 'another payload went with it');
      demand((await store.derived.names()).length === 0, 'a removed cached text is still there');
      await store.close();
    },
  },
  {
    name: '[S6] a case opened for reading is never written',
    run: async (under) => {
      const store = await under.open();
      await store.originals.put(name, content);
      await store.close();
      const look = await under.look();
      const attempts = [
        () => look.originals.put(other, utf8('other')),
        () => look.originals.remove(name),
        () => look.ledger.append(utf8('x\n')),
        () => look.ledger.setHead(utf8('x')),
        () => look.ledger.setAside(0),
        () => look.derived.put('a.json', 'a'),
      ];
      for (const attempt of attempts)
        demand((await refusal(attempt)) === 'opened-for-reading', 'a write was not refused');
      demand(text(await look.originals.get(name)) === 'content', 'an original was lost');
      await look.close();
    },
  },
  {
    name: '[S7] while one works on a case, a second is refused; readers are not',
    run: async (under) => {
      const first = await under.open();
      await first.originals.put(name, content);
      demand((await refusal(() => under.open())) === 'locked', 'a second writer was let in');
      const reader = await under.look();
      await reader.close();
      await first.close();
      const second = await under.open();
      await second.close();
    },
  },
  {
    name: '[S8] names that are no hashes lead nowhere',
    run: async (under) => {
      const store = await under.open();
      await store.originals.put(name, content);
      for (const bad of ['../case.json', '', 'A'.repeat(64), `${name}/x`])
        demand((await refusal(() => store.originals.put(bad, content))) !== 'none', `${bad} was taken as a name`);
      for (const bad of ['../x', '/x', 'a/b', '.hidden'])
        demand((await refusal(() => store.derived.put(bad, 'x'))) !== 'none', `${bad} was taken as a cache name`);
      await store.close();
    },
  },
  {
    name: '[S9] a closed case takes nothing more',
    run: async (under) => {
      const store = await under.open();
      await store.originals.put(name, content);
      await store.close();
      await store.close();
      demand(
        (await refusal(() => store.originals.put(other, utf8('other')))) === 'closed',
        'a closed case was written',
      );
    },
  },
];
