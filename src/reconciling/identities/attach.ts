import { type Reason, reason } from '../../model/index.ts';
import { acronymLetters, initialsOf } from '../names/acronym.ts';
import type { NameForm } from '../names/name-form.ts';
import { countriesClash, isGeneric } from './compare.ts';
import type { Groups } from './components.ts';
import { isFull } from './meeting.ts';
import type { Party } from './party.ts';

/** A name that says less than another may join it, but only where nobody else in reach could be meant. */
type Hint = { readonly why: Reason; readonly keys: (form: NameForm, party: Party) => readonly string[] };

/** What a name that says less looks for. */
const LESS: readonly Hint[] = [
  {
    why: reason('only-compatible-name'),
    keys: (form, { kind }) => {
      if (kind !== 'person') return [];
      if (form.words.length === 1) return [`w|${form.words[0]}${form.initials.map((one) => `|${one}`).join('')}`];
      return form.words.length === 2 ? [`s|${[...form.words].sort().join(' ')}`] : [];
    },
  },
  {
    why: reason('abbreviation'),
    keys: (form, { kind }) => {
      const letters = kind === 'organization' ? acronymLetters(form) : undefined;
      return letters === undefined ? [] : [`a|${letters}`];
    },
  },
  {
    why: reason('only-such-body'),
    keys: (form, party) => (isGeneric(form, party.kind) && party.countries.length === 0 ? [`b|${form.key}`] : []),
  },
];

/** The forms that say most; a party that is known in full elsewhere in its report does not go by its short name. */
const fullest = ({ forms, kind }: Party): readonly NameForm[] => {
  if (kind === 'organization')
    return forms.every((form) => acronymLetters(form)) ? forms : forms.filter((form) => !acronymLetters(form));
  const most = Math.max(...forms.map((form) => form.words.length));
  return forms.filter((form) => form.words.length === most);
};

/** Under what a name that says more is found. */
const more = (form: NameForm, party: Party): readonly string[] => {
  if (party.kind === 'organization') {
    const body = isGeneric(form, party.kind) && party.countries.length > 0 ? [`b|${form.key}`] : [];
    return [...body, ...initialsOf(form).map((letters) => `a|${letters}`)];
  }
  if (party.kind !== 'person' || !isFull(form, party.kind)) return [];
  const words = form.words.flatMap((word) => [
    `w|${word}`,
    ...form.words.filter((other) => other !== word).map((other) => `w|${word}|${other[0]}`),
  ]);
  // A patronymic or second name may be missing: every choice of two of three words is a name that says less.
  const subsets =
    form.words.length === 3
      ? form.words.map(
          (_, at) =>
            `s|${form.words
              .filter((__, other) => other !== at)
              .sort()
              .join(' ')}`,
        )
      : [];
  return [...words, ...subsets];
};

/** Under which keys a party looks for somebody whose name says more, and under which those who say less find it. */
export const seekingKeys = (party: Party): readonly string[] =>
  LESS.flatMap(({ keys }) => fullest(party).flatMap((form) => keys(form, party)));
export const offeringKeys = (party: Party): readonly string[] => party.forms.flatMap((form) => more(form, party));

const indexOf = (parties: readonly Party[]): ReadonlyMap<string, Party[]> => {
  const index = new Map<string, Party[]>();
  for (const party of parties)
    for (const key of new Set(party.forms.flatMap((form) => more(form, party)))) {
      const there = index.get(key);
      if (there) there.push(party);
      else index.set(key, [party]);
    }
  return index;
};

/**
 * Lets names that say less (a surname, initials, a name without its patronymic, an abbreviation, a ministry without its
 * country) join the only group that says more and does not clash: the only one in the same report, else the only one in the
 * case. With two or none they stay open. Everybody looks at the groups as they stood before, so order does not matter.
 * `seeks` leaves out who is known to be open. Out: the keys of those who could be several.
 */
export const attachLesser = (
  parties: readonly Party[],
  into: Groups,
  seeks: (party: Party) => boolean = () => true,
): ReadonlySet<string> => {
  const index = indexOf(parties);
  const open = new Set<string>();
  const joins: (readonly [string, string, Reason])[] = [];
  for (const party of parties.filter(seeks))
    for (const { why, keys } of LESS) {
      const found = fullest(party)
        .flatMap((form) => keys(form, party))
        .flatMap((key) => index.get(key) ?? [])
        .filter((other) => other.key !== party.key && other.kind === party.kind && !countriesClash(party, other));
      const near = found.filter((other) => other.held.source === party.held.source);
      const reach = near.length > 0 ? near : found;
      const roots = new Set(reach.map((other) => into.root(other.key)));
      const only = reach[0];
      if (roots.size > 1) open.add(party.key);
      if (roots.size === 1 && only && !into.together(party.key, only.key)) joins.push([party.key, only.key, why]);
    }
  for (const [a, b, why] of joins) into.join(a, b, why);
  return open;
};
