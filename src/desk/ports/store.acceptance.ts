import { describe, expect, it } from 'vitest';
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

const text = (bytes: Uint8Array | undefined): string | undefined => bytes && String.fromCharCode(...bytes);

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

const filled = async (under: StoreUnderTest): Promise<CaseStore> => {
  const store = await under.open();
  await store.originals.put(name, content);
  return store;
};

/**
 * What every store of a case must do, whatever it keeps it in. `make` gives a place where no case is yet. A store's
 * tests call this; so may whoever writes a store of their own.
 */
export const storeAcceptance = (kind: string, make: () => StoreUnderTest): void => {
  describe(`every store: ${kind}`, () => {
    it('[S1] what was put is found after closing and opening again', async () => {
      const under = make();
      const first = await under.open();
      for (const shelf of [first.originals, first.texts, first.payloads]) await shelf.put(name, content);
      await first.ledger.append(utf8('one\n'));
      await first.ledger.setHead(utf8('head one'));
      await first.derived.put('note.json', 'ключ');
      await first.close();
      const again = await under.look();
      for (const shelf of [again.originals, again.texts, again.payloads]) {
        expect(text(await shelf.get(name))).toBe('content');
        expect(await shelf.names()).toEqual([name]);
        expect(await shelf.has(name)).toBe(true);
      }
      expect(text(await again.ledger.read())).toBe('one\n');
      expect(text(await again.ledger.head())).toBe('head one');
      expect(await again.derived.get('note.json')).toBe('ключ');
      await again.close();
    });

    it('[S2] the same bytes under a held name change nothing, other bytes are refused', async () => {
      const store = await filled(make());
      await store.originals.put(name, content);
      expect(await refusal(() => store.originals.put(name, utf8('forged!')))).toBe('tampered');
      expect(await refusal(() => store.originals.put(name, utf8('forged')))).toBe('tampered');
      expect(text(await store.originals.get(name))).toBe('content');
      await store.close();
    });

    it('[S3] lines are added at the end and the head is replaced whole', async () => {
      const store = await make().open();
      expect(text(await store.ledger.read())).toBe('');
      expect(await store.ledger.head()).toBeUndefined();
      await store.ledger.append(utf8('one\ntwo\n'));
      await store.ledger.append(utf8('three\n'));
      await store.ledger.setHead(utf8('a longer head'));
      await store.ledger.setHead(utf8('head'));
      expect(text(await store.ledger.read())).toBe('one\ntwo\nthree\n');
      expect(text(await store.ledger.head())).toBe('head');
      await store.close();
    });

    it('[S4] a torn tail is moved aside, each one to a place of its own', async () => {
      const store = await make().open();
      await store.ledger.append(utf8('one\ntor'));
      const first = await store.ledger.setAside(4);
      expect(text(await store.ledger.read())).toBe('one\n');
      await store.ledger.append(utf8('tw'));
      expect(await store.ledger.setAside(4)).not.toBe(first);
      await store.close();
    });

    it('[S5] what is removed is gone, and removing it again changes nothing', async () => {
      const store = await make().open();
      await store.payloads.put(name, content);
      await store.payloads.put(other, utf8('other'));
      await store.derived.put('a.json', 'a');
      for (const _ of [1, 2]) {
        await store.payloads.remove(name);
        await store.derived.remove('a.json');
      }
      expect(await store.payloads.get(name)).toBeUndefined();
      expect(await store.payloads.names()).toEqual([other]);
      expect(await store.derived.names()).toEqual([]);
      await store.close();
    });

    it('[S6] a case opened for reading is never written', async () => {
      const under = make();
      await (await filled(under)).close();
      const look = await under.look();
      const attempts = [
        () => look.originals.put(other, utf8('other')),
        () => look.originals.remove(name),
        () => look.ledger.append(utf8('x\n')),
        () => look.ledger.setHead(utf8('x')),
        () => look.ledger.setAside(0),
        () => look.derived.put('a.json', 'a'),
      ];
      for (const attempt of attempts) expect(await refusal(attempt)).toBe('opened-for-reading');
      expect(text(await look.originals.get(name))).toBe('content');
      await look.close();
    });

    it('[S7] while one works on a case, a second is refused; readers are not', async () => {
      const under = make();
      const first = await filled(under);
      expect(await refusal(() => under.open())).toBe('locked');
      await (await under.look()).close();
      await first.close();
      await (await under.open()).close();
    });

    it('[S8] names that are no hashes lead nowhere', async () => {
      const store = await filled(make());
      for (const bad of ['../case.json', '', 'A'.repeat(64), `${name}/x`])
        expect(await refusal(() => store.originals.put(bad, content))).toContain('RangeError');
      for (const bad of ['../x', '/x', 'a/b', '.hidden'])
        expect(await refusal(() => store.derived.put(bad, 'x'))).toContain('RangeError');
      await store.close();
    });

    it('[S9] a closed case takes nothing more, and may be closed again', async () => {
      const store = await filled(make());
      await store.close();
      await store.close();
      expect(await refusal(() => store.originals.put(other, utf8('other')))).toBe('closed');
    });
  });
};
