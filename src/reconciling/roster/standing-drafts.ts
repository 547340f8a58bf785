import type { ActType, Count, Measure, RosterStanding, Standing, StatementRecord, When } from '../../model/index.ts';
import { familyOf } from '../events/act-nature.ts';
import type { Told } from '../records/told.ts';

/** One telling of how far somebody came, before tellings of the same are put together. */
export type StandingDraft = {
  readonly standing: RosterStanding;
  readonly statement: string;
  readonly act?: ActType;
  readonly measure?: Measure;
  readonly count?: Count;
  readonly when?: When;
  readonly by?: readonly string[];
  readonly why?: Standing['why'];
};

type Quantity = { readonly words: string; readonly min?: number | undefined; readonly max?: number | undefined };

/** A stated quantity as the count of an entry: its words and bounds, without what is counted. */
export const countOf = ({ words, min, max }: Quantity): Count => ({
  words,
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});

/** Whether two stated quantities are one number; two without bounds are where their words are. */
export const sameNumber = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
  a !== undefined && b !== undefined && numberKey(countOf(a)) === numberKey(countOf(b));

/** What a count of people harmed says was done to them. */
export const ACT_OF_MEASURE: Partial<Record<Measure, ActType>> = {
  killed: 'killing',
  injured: 'injury',
  detained: 'detention',
  missing: 'disappearance',
  tortured: 'torture',
  'tortured-to-death': 'killing',
  arrested: 'arrest',
};

const numberKey = (count: Count | undefined): string =>
  count === undefined
    ? ''
    : count.min === undefined && count.max === undefined
      ? count.words.toLowerCase()
      : `${count.min ?? ''}..${count.max ?? ''}`;

/** Standings that say the same: one kind, one number, and for what is reported one kind of act. */
const keyOf = ({ standing, act, measure, count, statement, by }: StandingDraft, told: Told): string => {
  const what =
    standing !== 'reported' && standing !== 'heard'
      ? ''
      : act === undefined
        ? (measure ?? '')
        : count === undefined
          ? act
          : familyOf(act);
  // Whoever is quoted as denying or counting for himself stays apart only by number: voices are listed together.
  const apart = standing === 'prevented' ? statement : '';
  return [
    standing,
    what,
    numberKey(count),
    standing === 'represented' ? (by ?? []).join() : '',
    apart,
    told.byId.has(statement) ? '' : '-',
  ].join('|');
};

const ORDER: readonly RosterStanding[] = ['reported', 'recognised', 'represented', 'heard', 'prevented'];

const dated = (drafts: readonly StandingDraft[]): When | undefined => {
  const all = drafts.flatMap(({ when }) => when ?? []);
  return (
    all.find((one) => one.stated !== undefined && !one.stated.includes('X')) ??
    all.find((one) => one.inferred !== undefined) ??
    all[0]
  );
};

/** Puts drafts together, in the order of the standings; the same statement counts once. */
export const joinStandings = (drafts: readonly StandingDraft[], told: Told): Standing[] => {
  const groups = new Map<string, StandingDraft[]>();
  for (const draft of drafts) groups.set(keyOf(draft, told), [...(groups.get(keyOf(draft, told)) ?? []), draft]);
  const joined = [...groups.entries()].map(([key, same]): readonly [string, Standing] => {
    const first = same[0] as StandingDraft;
    const statements = [...new Set(same.map((one) => one.statement))].sort();
    const acts = [...new Set(same.flatMap((one) => one.act ?? []))].sort();
    const act = acts.find((one) => familyOf(one) === one) ?? acts[0];
    const measure = same.find((one) => one.measure !== undefined)?.measure;
    const when = dated(same);
    const by = [...new Set(same.flatMap((one) => one.by ?? []))].sort();
    const why = same.flatMap((one) => one.why ?? []);
    return [
      key,
      {
        standing: first.standing,
        ...(act === undefined ? {} : { act }),
        ...(measure === undefined ? {} : { measure }),
        ...(first.count === undefined ? {} : { count: first.count }),
        ...(when === undefined ? {} : { when }),
        ...(by.length === 0 ? {} : { by }),
        ...(why.length === 0 ? {} : { why }),
        voices: told.voices(statements),
        statements,
      },
    ];
  });
  return joined
    .sort(([a, x], [b, y]) => ORDER.indexOf(x.standing) - ORDER.indexOf(y.standing) || (a < b ? -1 : 1))
    .map(([, standing]) => standing);
};

const HAPPENED: ReadonlySet<string> = new Set(['asserted', 'reported', 'alleged']);

/** Whether a statement tells of something as having happened. */
export const happened = ({ polarity, modality }: StatementRecord): boolean =>
  polarity === 'affirmed' && HAPPENED.has(modality);
