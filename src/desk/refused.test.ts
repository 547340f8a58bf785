import { describe, expect, it } from 'vitest';
import { refusal, started, statementOf } from '../../test/support/harbour-case.ts';
import { utf8 } from '../model/index.ts';
import { accept, makeStatement, verifyCase } from './index.ts';

describe('what is said of failures', () => {
  it('[D16] names files and entries, never the words of a report', async () => {
    const { open, store, memory } = await started();
    await accept(open, (await statementOf(open, 'Nur Adilov was arrested')).id, 'Yes.');
    const said: unknown[] = [
      await refusal(
        makeStatement(open, { source: 'one.txt', words: 'Adilov', kind: 'act', content: {}, because: 'x' }),
      ),
      await refusal(accept(open, (await statementOf(open, 'Nur Adilov was arrested')).id, 'x')),
    ];
    for (const place of [...memory.files.keys()])
      if (place.startsWith('texts/') || place.startsWith('originals/')) memory.files.set(place, utf8('forged'));
    said.push(...(await verifyCase(store, open.tools)).problems);
    expect(said.length).toBeGreaterThan(4);
    const told = said.map((one) => JSON.stringify(one) + (one instanceof Error ? one.message : '')).join('\n');
    expect(told).not.toMatch(/Adilov|harbour|Monday/);
  });
});
