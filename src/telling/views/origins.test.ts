import { describe, expect, it } from 'vitest';
import { inventedCaseFile } from '../../../test/support/case-file.ts';
import type { Identity, Origin, SourceRecord } from '../../model/index.ts';
import { namesOf } from '../names.ts';
import { english } from '../phrases/en.ts';
import { tellOrigin } from './origins.ts';

const file = inventedCaseFile();
const [identity] = file.identities as [Identity];
const [source] = file.sources as [SourceRecord];
const named = (id: string, name: string): Identity => ({ ...identity, id, name });
const outlet = (id: string, publisher: string): SourceRecord => ({ ...source, id, publisher });
const names = namesOf(
  {
    ...file,
    identities: [
      named('person-1', 'Anar Belikov'),
      named('org-1', 'police'),
      named('place-1', 'Tresk'),
      named('org-2', 'Radio Lova'),
    ],
    sources: [outlet('src-a', 'The Lantern'), outlet('src-b', 'The Courier'), outlet('src-c', 'The Monitor')],
  },
  english,
);
const told = (origin: Origin, patient?: string) =>
  tellOrigin(
    origin,
    { participants: patient === undefined ? [] : [{ role: 'patient', identity: patient, statements: [] }] },
    names,
    english,
  );

describe('an origin in words', () => {
  it('[T151] says how the voice knows, through whom it came first and who repeats it', () => {
    const origin: Origin = {
      voice: 'person-1',
      through: ['src-a', 'src-b', 'src-c'],
      basis: 'took-part',
      repeats: [
        { by: 'src-a', from: 'org-2' },
        { by: 'src-b', from: 'src-a' },
      ],
    };
    expect(told(origin, 'person-1')).toBe(
      'Anar Belikov (whom it befell; through Radio Lova, repeated by The Lantern, repeated by The Courier and The Monitor)',
    );
    expect(told({ ...origin, repeats: [] })).toBe(
      'Anar Belikov (took part; through The Lantern, The Courier and The Monitor)',
    );
  });

  it('[T151] seats a body that is known by its kind, and says where no words tell how it knows', () => {
    expect(told({ voice: 'org-1', seat: 'place-1', through: ['src-a'], basis: 'unstated' })).toBe(
      'police in Tresk (basis not stated; through The Lantern)',
    );
  });

  it('[T151] tells a report that speaks for itself with those that repeat it, also where all draw on one another', () => {
    const through = ['src-a', 'src-b', 'src-c'];
    const repeats = [
      { by: 'src-b', from: 'src-a' },
      { by: 'src-c', from: 'src-a' },
    ];
    expect(told({ voice: 'src-a', through, repeats })).toBe('The Lantern (repeated by The Courier and The Monitor)');
    expect(told({ voice: 'src-a', through: ['src-a'] })).toBe('The Lantern');
    const round = [
      { by: 'src-b', from: 'src-c' },
      { by: 'src-c', from: 'src-b' },
    ];
    expect(told({ voice: 'src-a', through, repeats: round })).toBe('The Lantern (through The Courier and The Monitor)');
  });
});
