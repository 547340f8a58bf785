import { describe, expect, it } from 'vitest';
import { derivedBytes, REPORTS, started } from '../../test/support/harbour-case.ts';
import { utf8 } from '../model/index.ts';
import { exportCase, recordPublication } from './index.ts';

describe('what is derived', () => {
  it('[D12] is the same with and without the cache, in any order of adding, and twice', async () => {
    const { open } = await started();
    const once = await derivedBytes(open);
    expect(await derivedBytes(open)).toBe(once);
    const reversed = await started(Object.fromEntries(Object.entries(REPORTS).reverse()));
    const sorted = (text: string) =>
      JSON.stringify({
        ...JSON.parse(text),
        sources: JSON.parse(text)
          .sources.map(({ id }: { id: string }) => id)
          .sort(),
      });
    expect(sorted(await derivedBytes(reversed.open))).toBe(sorted(once));
  });

  it('[D12] exporting records nothing, so that two exports are the same', async () => {
    const { open } = await started();
    const one = JSON.stringify(await exportCase(open, { audience: 'confidential', withTexts: true }));
    expect(JSON.stringify(await exportCase(open, { audience: 'confidential', withTexts: true }))).toBe(one);
    expect(JSON.parse(one)).toMatchObject({
      aigak: 'casefile/1',
      case: open.id,
      ledgerHead: open.head,
      audience: 'confidential',
    });
    const published = await recordPublication(open, { audience: 'public', format: 'json', bytes: utf8(one) });
    expect(published.kind).toBe('Published@1');
  });
});
