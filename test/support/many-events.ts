import { ACT_TYPES, type CaseFile, isoDay, MODALITIES } from '../../src/model/index.ts';
import { inventedCaseFile } from './case-file.ts';

type Event = CaseFile['events'][number];
type When = NonNullable<Event['when']['value']>;

const PEOPLE = 40;
const PLACES = 12;
const FIRST_DAY = 17_000;
const DAYS = 3_000;

/** A case file's event is found by its number, and so are the persons and places in it. */
const personId = (nth: number): string => `idn-${String(nth).padStart(12, '0')}`;
const placeId = (nth: number): string => `idn-${String(900 + nth).padStart(12, '0')}`;
const statementId = (nth: number): string => `stm-${String(500_000 + nth).padStart(12, '0')}`;

/** Dates in every shape that a report gives: day, month, open ends, spans, two that exclude each other, none at all. */
const readingsOf = (nth: number): readonly When[] => {
  const day = isoDay(FIRST_DAY + ((nth * 7919) % DAYS));
  const later = isoDay(FIRST_DAY + ((nth * 7919) % DAYS) + 40);
  switch (nth % 8) {
    case 0:
      return [];
    case 1:
      return [{ stated: day.slice(0, 7) }];
    case 2:
      return [{ inferred: `[${day}..]`, reason: { code: 'told-by-report', args: {} } }];
    case 3:
      return [{ inferred: `[..${day}]`, reason: { code: 'told-by-report', args: {} } }];
    case 4:
      return [{ stated: `[${day}..${later}]` }];
    case 5:
      return [{ stated: day }, { stated: later }];
    default:
      return [{ stated: day }];
  }
};

/** A case file of `count` invented events by forty people at twelve places, of which each second is a part of the one before. */
export const manyEvents = (count: number): CaseFile => {
  const file = inventedCaseFile();
  const [first] = file.statements;
  const sources = file.sources.filter((one) => one.held).map((one) => one.id);
  if (first === undefined) throw new Error('the invented case has no statement');
  const identity = (id: string, kind: 'person' | 'place', name: string) => ({
    id,
    kind,
    name,
    names: [],
    roles: [],
    mentions: 1,
    sources: [],
    access: 'public' as const,
  });
  const numbers = Array.from({ length: count }, (_, nth) => nth);
  return {
    ...file,
    identities: [
      ...Array.from({ length: PEOPLE }, (_, nth) => identity(personId(nth), 'person', `Person Number ${nth}`)),
      ...Array.from({ length: PLACES }, (_, nth) => ({
        ...identity(placeId(nth), 'place', `Place ${nth}`),
        ...(nth % 2 === 1 ? { partOf: placeId(nth - 1) } : {}),
      })),
    ],
    statements: numbers.map((nth) => ({
      ...first,
      id: statementId(nth),
      source: sources[nth % sources.length] as string,
      voice: [],
      circumstances: nth % 97 === 0 ? 'duress-alleged' : 'free',
      review: nth % 5 === 0 ? 'accepted' : 'proposed',
      ...(nth % 11 === 0 ? { said: { stated: isoDay(FIRST_DAY + DAYS + (nth % 50)) } } : {}),
    })),
    events: numbers.map((nth): Event => {
      const statements = [statementId(nth)];
      const readings = readingsOf(nth).map((value) => ({ value, statements }));
      const single = <T>(value: T) => ({ value, state: 'single' as const, readings: [{ value, statements }] });
      const who = [...new Set([personId(nth % PEOPLE), personId((nth * 13) % PEOPLE)])];
      const source = sources[nth % sources.length] as string;
      return {
        id: `evt-${String(nth).padStart(12, '0')}`,
        act: ACT_TYPES[(nth * 7) % ACT_TYPES.length] as Event['act'],
        title: `event number ${nth} of Person Number ${nth % PEOPLE}`,
        when: {
          ...(readings.length === 1 ? { value: readings[0]?.value } : {}),
          state: readings.length > 1 ? 'disputed' : 'single',
          readings,
        },
        ...(nth % 3 === 0 ? {} : { where: single(placeId(nth % PLACES)) }),
        polarity: single(nth % 17 === 0 ? 'denied' : 'affirmed'),
        modality: single(MODALITIES.filter((one) => one !== 'hypothetical')[nth % 4] ?? 'asserted'),
        participants: who.map((id) => ({ role: 'patient', identity: id, statements })),
        statements,
        sources: [source],
        origins: [{ voice: nth % 2 === 0 ? source : (who[0] ?? source), through: [source] }],
        originsAtMost: 1,
        disputes: [],
        access: 'public',
      };
    }),
    figures: [],
    relations: [],
    disputes: [],
    proceedings: [],
    lineages: [],
    decisions: [],
  };
};
