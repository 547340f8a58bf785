import { describe, expect, it } from 'vitest';
import { caseError } from '../../../desk/ports/index.ts';
import { reason } from '../../../model/index.ts';
import { answering } from './answer.ts';
import type { HeldCase } from './held-case.ts';

/** A case that refuses whatever is asked of it. */
const refusing = (thrown: Error): HeldCase => {
  const refuse = () => Promise.reject(thrown);
  return { now: refuse, readOnlyBecause: undefined, derivedFor: refuse, inTurn: refuse } as unknown as HeldCase;
};

const refused = caseError('refused', {
  what: 'this was decided already, by Mira in 0123456789ab, and holds',
  place: '/case',
  kept: 'The case is as it was; nothing was recorded.',
  advice: 'Nothing needs to be done.',
  reason: reason('nothing-new', { entry: '0123456789ab'.repeat(6).slice(0, 64), by: 'Mira' }),
});

const told = async (lang: string | undefined, thrown: Error = refused) => {
  const reply = await answering(refusing(thrown))('case', { query: lang === undefined ? {} : { lang } });
  return { status: reply.status, reply, error: JSON.parse(String(reply.body)).error as Record<string, string> };
};

describe('refusals of a held case', () => {
  it('[H20] are told in the language of the page, with what was kept and what to do', async () => {
    const { status, error, reply } = await told('ky');
    expect(status).toBe(409);
    expect(error).toEqual({
      code: 'refused',
      place: '/case',
      what: 'бул мурда чечилген жана күчүндө: Mira, 0123456789ab',
      kept: 'Иш мурдагыдай калды; эч нерсе катталган жок.',
      advice: 'Эч нерсе кылуунун кереги жок.',
    });
    expect(Object.keys(reply)).not.toContain('refused');
    expect((await told('ru')).error.what).toBe('это уже решено и действует: Mira, 0123456789ab');
    expect((await told('kk')).error.what).toContain('Mira, 0123456789ab');
  });

  it('[H20] are told in the desk’s own words where the page speaks English, or none of the languages', async () => {
    for (const lang of ['en', 'xx', undefined]) expect((await told(lang)).error.what).toBe(refused.message);
  });

  it('[H20] an error of Aigak itself is told as such, and by its kind alone', async () => {
    const { status, error } = await told('ky', new TypeError('words of a report'));
    expect(status).toBe(500);
    expect(error.what).toBe('Aigak программасынын өзүндө ката кетти');
    expect(JSON.stringify(error)).not.toContain('words of a report');
  });
});
