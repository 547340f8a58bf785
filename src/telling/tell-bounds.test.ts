import { describe, expect, it } from 'vitest';
import { inventedCaseFile } from '../../test/support/case-file.ts';
import type { CaseFile, EventRecord } from '../model/index.ts';
import { toAudience } from './audience/to-audience.ts';
import { namesOf } from './names.ts';
import { english } from './phrases/en.ts';
import { tellBounds, tellEventWhen } from './tell-bounds.ts';

const file = inventedCaseFile();
const names = namesOf(file, english);
const open = file.sources.find((one) => one.access === 'public')?.id ?? '';
const hidden = file.sources.find((one) => one.access === 'confidential')?.id ?? '';
const bounds = {
  min: {
    day: '2024-05-29',
    chain: [
      { code: 'procedure-after', args: { act: 'trial', date: '2024-05-29', statement: '', identity: 'Timo Orsk' } },
      { code: 'words-put-after', args: { act: 'detention', date: '2024-05-28', statement: 'st-none' } },
    ],
  },
  max: { day: '2025-03-12', chain: [{ code: 'told-by-report', args: { source: open, date: '2025-03-12' } }] },
};

describe('a date that was carried over', () => {
  it('[T153] is told with why not before and why not after, each reason resting on the next', () => {
    expect(tellBounds(bounds, names, english)).toBe(
      'not before 29 May 2024, since in the procedure against Timo Orsk it follows the trial, 29 May 2024; and that, since ' +
        `the words put it after the detention, 28 May 2024 (“st-none”), and not after 12 March 2025, since ${names.of(open)}, dated 12 March 2025, tells of it`,
    );
    const { max: _max, ...from } = bounds;
    expect(tellBounds({ ...from, min: { day: '2024-05-28', chain: [] } }, names, english)).toBe(
      'not before 28 May 2024',
    );
  });

  const withBounds = (source: string): CaseFile => {
    const event = file.events.find((one) => one.id === 'evt-000000000003') as EventRecord;
    const value = { inferred: '[2024-05-29..2025-03-12]', reason: { code: 'bounded', args: {} } };
    const changed: EventRecord = {
      ...event,
      when: { value, state: 'single', readings: [] },
      bounds: {
        ...bounds,
        max: { ...bounds.max, chain: [{ code: 'told-by-report', args: { source, date: '2025-03-12' } }] },
      },
      doubts: [{ code: 'dated-after-report', args: { source, date: '2025-03-12' } }],
    };
    return { ...file, events: file.events.map((one) => (one === event ? changed : one)) };
  };

  it('[T1] [T153] goes with its reasons where one of them may not be known, and so do doubts', () => {
    const seen = (source: string) =>
      toAudience(withBounds(source), 'public').events.find(
        (one) => one.title === file.events.find((e) => e.id === 'evt-000000000003')?.title,
      );
    const kept = seen(open);
    expect([kept?.bounds?.max?.day, kept?.doubts?.length]).toEqual(['2025-03-12', 1]);
    expect(kept === undefined ? '' : tellEventWhen(kept, names, english).text).toContain(
      'between 29 May 2024 and 12 March 2025',
    );
    const gone = seen(hidden);
    expect([gone?.bounds, gone?.doubts, gone?.when.value?.inferred]).toEqual([undefined, undefined, undefined]);
  });
});
