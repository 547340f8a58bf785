import { describe, expect, it } from 'vitest';
import { offer } from '../../../../test/support/desk-tools.ts';
import { started } from '../../../../test/support/harbour-case.ts';
import { shownOf } from '../../../../test/support/shown.ts';
import { liveCase, takeSources } from '../../../desk/index.ts';
import { stale } from './act.ts';

describe('a decision on a state that is no longer so', () => {
  it('[D23] is answered with what happened since, the reports that came among it', async () => {
    const { open } = await started();
    const seen = open.head;
    await takeSources(open, offer({ 'three.txt': 'Dana Omarova was arrested.' }));
    const reply = stale(open, seen, shownOf(await liveCase(open).file()));
    expect(reply.status).toBe(409);
    expect(JSON.parse(String(reply.body))).toMatchObject({
      error: { code: 'stale' },
      head: open.head,
      since: [{ kind: 'SourceTaken@1', text: 'source taken in: three.txt' }],
      sources: [...open.state.sources.keys()].slice(-1),
    });
  });
});
